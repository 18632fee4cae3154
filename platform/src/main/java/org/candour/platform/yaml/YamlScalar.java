package org.candour.platform.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A single value in a YAML file, read as what the field must hold; where it holds something else, that is noted. */
record YamlScalar(String file, String field, Node node, FileProblems problems) {
    private static final String WHOLE = "0|-?[1-9][0-9]*";
    private static final String DECIMAL = "-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?";

    boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    Optional<String> text() {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue());
        }
        problem("must be a single value");
        return Optional.empty();
    }

    int whole(int otherwise) {
        Optional<String> number = text().filter(text -> isPlain() && text.matches(WHOLE));
        if (number.isEmpty()) {
            problem("must be a whole number");
            return otherwise;
        }
        try {
            return Integer.parseInt(number.get());
        } catch (NumberFormatException tooLong) {
            problem("must be a smaller number");
            return otherwise;
        }
    }

    Optional<BigDecimal> decimal() {
        return text().filter(text -> isPlain() && text.matches(DECIMAL)).map(BigDecimal::new);
    }

    boolean flag() {
        String text = text().orElse("false");
        if (!text.equals("true") && !text.equals("false") || !isPlain()) {
            problem("must be true or false");
        }
        return text.equals("true");
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text().orElse(""));
        } catch (DateTimeException notOne) {
            problem("must be a date such as 2026-11-02");
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        String text = text().orElse("");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String known = Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
                    problem("must be one of " + known);
                    return type.getEnumConstants()[0];
                });
    }

    private boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    private void problem(String rule) {
        problems.add(file, node.getStartMark().getLine() + 1, field, rule);
    }
}

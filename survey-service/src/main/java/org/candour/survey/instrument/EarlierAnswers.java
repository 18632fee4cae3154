package org.candour.survey.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.candour.contracts.instrument.Condition;

/**
 * The answers before some page, and what is true of them. A code for a missing answer is no value: it satisfies no
 * comparison and is not "answered", but a condition can name it.
 */
final class EarlierAnswers {
    private final Catalogue catalogue;
    private final Map<String, List<Integer>> answers = new LinkedHashMap<>();

    EarlierAnswers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void add(String item, List<Integer> codes) {
        if (!codes.isEmpty()) {
            answers.put(item, codes);
        }
    }

    Map<String, List<Integer>> all() {
        return answers;
    }

    boolean hold(Condition condition) {
        return switch (condition.operator()) {
            case ALL -> condition.conditions().stream().allMatch(this::hold);
            case ANY -> condition.conditions().stream().anyMatch(this::hold);
            case NOT -> condition.conditions().stream().noneMatch(this::hold);
            case IS -> count(condition.items(), condition.values()) > 0;
            case ANSWERED -> answered(condition.items().getFirst());
            case AT_LEAST -> {
                OptionalInt value = value(condition.items().getFirst());
                yield value.isPresent() && value.getAsInt() >= condition.number();
            }
            case AT_MOST -> {
                OptionalInt value = value(condition.items().getFirst());
                yield value.isPresent() && value.getAsInt() <= condition.number();
            }
            case COUNT_AT_LEAST -> count(condition.items(), condition.values()) >= condition.number();
            case COUNT_AT_MOST -> count(condition.items(), condition.values()) <= condition.number();
        };
    }

    /** How many chosen codes are among the values; without values, how many of the items are answered. */
    int count(List<String> items, List<Integer> values) {
        int count = 0;
        for (String item : items) {
            if (values.isEmpty()) {
                count += answered(item) ? 1 : 0;
            } else {
                int chosen = 0;
                for (Integer code : codes(item)) {
                    chosen += values.contains(code) ? 1 : 0;
                }
                count += catalogue.twoStep(item) ? Math.min(chosen, 1) : chosen;
            }
        }
        return count;
    }

    /** The value of an answer that is one code, and none of those for a missing answer. */
    OptionalInt value(String item) {
        List<Integer> codes = codes(item);
        return codes.size() == 1 && !catalogue.several(item) && !catalogue.missing(item, codes.getFirst())
                ? OptionalInt.of(codes.getFirst())
                : OptionalInt.empty();
    }

    private boolean answered(String item) {
        List<Integer> codes = codes(item);
        return !codes.isEmpty() && codes.stream().noneMatch(code -> catalogue.missing(item, code));
    }

    private List<Integer> codes(String item) {
        return answers.getOrDefault(item, List.of());
    }
}

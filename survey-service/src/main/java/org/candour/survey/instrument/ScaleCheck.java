package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.LookupRow;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScoreRule;

/** Whether each scale gives a score to everybody to whom it promises one. */
final class ScaleCheck {
    private static final int LONGEST_TABLE = 1_000;
    /** What reports count with: a byte for each answer. */
    private static final int FURTHEST = 127;

    private static final String OUT_OF_RANGE =
            "must be from -127 to 127: a scale with values outside that range is in no report";

    private final Outline outline;
    private final List<Flaw> flaws = new ArrayList<>();

    ScaleCheck(Outline outline) {
        this.outline = outline;
        Set<String> codes = new HashSet<>();
        for (Scale scale : outline.instrument().scales()) {
            if (!codes.add(scale.code())) {
                flaw(scale, "code", "is there twice");
            }
            scale(scale);
        }
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private void scale(Scale scale) {
        if (scale.maximum() <= scale.minimum()) {
            flaw(scale, "maximum", "must be above minimum");
        }
        if (scale.minimum() < -FURTHEST || scale.minimum() > FURTHEST) {
            flaw(scale, "minimum", OUT_OF_RANGE);
        }
        if (scale.maximum() < -FURTHEST || scale.maximum() > FURTHEST) {
            flaw(scale, "maximum", OUT_OF_RANGE);
        }
        if (scale.items().isEmpty()
                || scale.items().stream().map(ScaleItem::item).distinct().count()
                        < scale.items().size()) {
            flaw(scale, "items", "must be at least one, and each once");
        }
        if (scale.minimumAnswered() < 1
                || scale.minimumAnswered() > scale.items().size()) {
            flaw(scale, "minimumAnswered", "must be between 1 and the number of items");
        }
        scale.items().forEach(item -> item(scale, item.item()));
        lookup(scale);
    }

    private void item(Scale scale, String code) {
        Optional<Item> item = outline.item(code);
        if (item.isEmpty()) {
            flaw(scale, "items", "names " + code + ", which is not there");
        } else if (!ReferenceCheck.VALUES.contains(item.get().type())
                || item.get().type() == ItemType.DATE) {
            flaw(scale, "items", "names " + code + ", whose answer is not one value");
        } else if (!within(scale, item.get())) {
            flaw(scale, "items", "names " + code + ", which has values outside minimum and maximum");
        }
    }

    private static boolean within(Scale scale, Item item) {
        return switch (item.type()) {
            case CALCULATED -> true;
            case NUMBER ->
                item.limits().minimum() >= scale.minimum() && item.limits().maximum() <= scale.maximum();
            default ->
                item.options().stream()
                        .filter(option -> !option.missing())
                        .mapToInt(Option::value)
                        .allMatch(value -> value >= scale.minimum() && value <= scale.maximum());
        };
    }

    private void lookup(Scale scale) {
        if (scale.score() != ScoreRule.LOOKUP) {
            if (!scale.lookup().isEmpty()) {
                flaw(scale, "lookup", "must be left out: the score is not looked up");
            }
            return;
        }
        int size = scale.items().size();
        if (scale.minimumAnswered() != size) {
            flaw(scale, "minimumAnswered", "must be the number of items: a sum of fewer is in no table");
        }
        if ((long) size * (scale.maximum() - scale.minimum()) > LONGEST_TABLE) {
            flaw(scale, "lookup", "must not have more than " + LONGEST_TABLE + " rows");
            return;
        }
        Set<Integer> sums = scale.lookup().stream().map(LookupRow::sum).collect(Collectors.toSet());
        Set<Integer> possible = IntStream.rangeClosed(size * scale.minimum(), size * scale.maximum())
                .boxed()
                .collect(Collectors.toSet());
        if (sums.size() < scale.lookup().size() || !sums.equals(possible)) {
            flaw(
                    scale,
                    "lookup",
                    "must have each sum from " + size * scale.minimum() + " to " + size * scale.maximum() + " once");
        }
    }

    private void flaw(Scale scale, String field, String rule) {
        flaws.add(new Flaw("scale/" + scale.code() + "/" + field, rule));
    }
}

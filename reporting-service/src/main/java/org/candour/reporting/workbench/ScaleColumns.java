package org.candour.reporting.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.Scoring;
import org.candour.reporting.scalereport.ScaleInput;
import org.candour.reporting.workbench.Definition.ItemKey;
import org.candour.reporting.workbench.Definition.ScaleKey;

/** Takes the answers to one scale out of the rows of a file. */
final class ScaleColumns {
    private final ScaleKey scale;
    private final Definition definition;
    private final AnswerTable.Builder first;
    private final AnswerTable.Builder second;

    ScaleColumns(ScaleKey scale, Definition definition) {
        this.scale = scale;
        this.definition = definition;
        List<AnswerTable.Item> items = scale.items().stream()
                .map(item -> new AnswerTable.Item(item.column(), scale.minimum(), scale.maximum()))
                .toList();
        first = AnswerTable.of(items);
        second = AnswerTable.of(items);
    }

    /** @param faults told column and rule of each cell that is wrong */
    void row(Map<String, String> cells, BiConsumer<String, String> faults) {
        Map<String, Integer> now = new HashMap<>();
        Map<String, Integer> later = new HashMap<>();
        for (ItemKey item : scale.items()) {
            answer(item.column(), cells, faults).ifPresent(answer -> now.put(item.column(), answer));
            if (!item.again().isEmpty()) {
                answer(item.again(), cells, faults).ifPresent(answer -> later.put(item.column(), answer));
            }
        }
        first.row(now);
        if (scale.twice()) {
            second.row(later);
        }
    }

    private OptionalInt answer(String column, Map<String, String> cells, BiConsumer<String, String> faults) {
        String cell = cells.getOrDefault(column, "");
        if (definition.isMissing(cell)) {
            return OptionalInt.empty();
        }
        if (!WholeNumber.WRITTEN.matcher(cell).matches()) {
            faults.accept(
                    column,
                    WholeNumber.DECIMAL.matcher(cell).matches()
                            ? "has decimals; answers are whole numbers from -127 to 127"
                            : "is not a whole number; name it among the missing codes if it stands for no answer");
            return OptionalInt.empty();
        }
        int answer = WholeNumber.of(cell);
        if (answer < scale.minimum() || answer > scale.maximum()) {
            faults.accept(
                    column,
                    "lies outside " + scale.minimum() + " to " + scale.maximum() + ", the answers that scale "
                            + scale.code() + " offers");
            return OptionalInt.empty();
        }
        return OptionalInt.of(answer);
    }

    ScaleInput input(String source, Optional<List<String>> groups) {
        List<ScaleInput.ScaleItem> items = scale.items().stream()
                .map(item -> new ScaleInput.ScaleItem(item.column(), item.column(), item.reversed()))
                .toList();
        ScaleInput input =
                ScaleInput.of(scale.title(), scale.code(), source, first.build(), items, Scoring.halfOf(items.size()));
        ScaleInput complete = input.withEffort(input.effort(), definition.seed())
                .withSubScales(scale.parts().stream()
                        .map(part -> new ScaleInput.SubScale(part.name(), part.columns()))
                        .toList())
                .withGroupings(groups.stream()
                        .map(all -> new ScaleInput.Grouping(definition.grouping(), definition.grouping(), all))
                        .toList());
        return scale.twice() ? complete.withRetest(second.build(), java.util.OptionalDouble.empty()) : complete;
    }

    static List<ScaleColumns> of(Definition definition) {
        List<ScaleColumns> all = new ArrayList<>();
        definition.scales().forEach(scale -> all.add(new ScaleColumns(scale, definition)));
        return all;
    }
}

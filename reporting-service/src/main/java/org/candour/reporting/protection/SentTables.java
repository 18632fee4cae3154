package org.candour.reporting.protection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.reporting.disclosure.ItemClass;
import org.candour.reporting.disclosure.audit.StrictItems;
import org.jspecify.annotations.Nullable;

/**
 * Linked tables as somebody sent them, raw or as a pattern in which withheld cells are null.
 *
 * @param edition a name for them
 * @param group fewest people in a group of which anything is shown
 * @param cell smallest count shown, except 0
 * @param width narrowest interval of a withheld cell
 * @param strictGroup the same as {@code group} in tables of a strict class
 * @param strictCell the same as {@code cell} in them
 */
public record SentTables(
        String edition,
        int group,
        int cell,
        int width,
        int strictGroup,
        int strictCell,
        List<Table> tables,
        List<Score> scores) {
    public SentTables {
        tables = List.copyOf(tables);
        scores = List.copyOf(scores);
    }

    /**
     * @param joint answers that may be printed together, or in a pattern are: the name of each and what it stands for
     * @param sums which rows add up to which
     */
    public record Table(
            String id,
            String item,
            ItemClass itemClass,
            List<String> answers,
            Map<String, List<String>> joint,
            List<Row> rows,
            List<Sum> sums) {
        public Table {
            joint = Collections.unmodifiableMap(new LinkedHashMap<>(joint));
            answers = List.copyOf(answers);
            rows = List.copyOf(rows);
            sums = List.copyOf(sums);
        }

        /** Joint answers that this pattern prints. */
        Map<String, List<String>> printedJointly() {
            var printed = new LinkedHashMap<>(joint);
            printed.keySet().retainAll(answers);
            return printed;
        }
    }

    /**
     * @param base how many people, null when withheld or to be added up
     * @param counts one per answer, null when withheld
     * @param percentages one per answer, null where none is printed; may be empty
     */
    public record Row(
            String name, @Nullable Integer base, List<@Nullable Integer> counts, List<@Nullable Integer> percentages) {
        public Row {
            counts = Collections.unmodifiableList(counts);
            percentages = Collections.unmodifiableList(percentages);
        }
    }

    public record Sum(String total, List<String> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param items per item the value of each answer
     * @param value the printed score, null when there is none
     */
    public record Score(
            String id,
            String row,
            int lowest,
            int highest,
            Map<String, Map<String, Integer>> items,
            @Nullable Integer value) {
        public Score {
            items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        }
    }

    StrictItems strictItems() {
        return new StrictItems(
                strictGroup,
                strictCell,
                tables.stream()
                        .filter(table -> table.itemClass().isStrict())
                        .map(Table::item)
                        .collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return "SentTables[" + tables.size() + " tables]";
    }
}

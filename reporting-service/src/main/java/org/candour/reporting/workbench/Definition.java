package org.candour.reporting.workbench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candour.reporting.scalereport.ScaleInput;

/**
 * Which columns of a file make which scale.
 *
 * @param scales one report is made for each
 * @param grouping column that tells groups apart; empty for none
 * @param missing texts that stand for a missing answer, beside an empty cell and NA
 * @param seed of all random numbers
 */
public record Definition(List<ScaleKey> scales, String grouping, Set<String> missing, long seed) {
    /** What R writes for a missing value. */
    private static final String NOT_AVAILABLE = "NA";

    public Definition {
        scales = List.copyOf(scales);
        missing = Set.copyOf(missing);
    }

    public static Definition of(List<ScaleKey> scales, String grouping, Set<String> missing) {
        return new Definition(scales, grouping, missing, ScaleInput.SEED);
    }

    boolean isMissing(String cell) {
        return cell.isEmpty() || cell.equals(NOT_AVAILABLE) || missing.contains(cell);
    }

    /** The missing codes in a fixed order. */
    public List<String> missingInOrder() {
        return List.copyOf(new TreeSet<>(missing));
    }

    /**
     * @param minimum lowest answer offered, whether or not it was used
     * @param items its columns, in order
     * @param parts groups of its items that are thought to be one thing each; may be empty
     */
    public record ScaleKey(String code, String title, int minimum, int maximum, List<ItemKey> items, List<Part> parts) {
        public ScaleKey {
            items = List.copyOf(items);
            parts = List.copyOf(parts);
        }

        Stream<String> columns() {
            return items.stream()
                    .flatMap(item -> Stream.of(item.column(), item.again()).filter(one -> !one.isEmpty()));
        }

        boolean twice() {
            return items.stream().anyMatch(item -> !item.again().isEmpty());
        }
    }

    /**
     * @param column the column
     * @param reversed whether a high answer means a low score
     * @param again the column with the same people's answer on a second occasion; empty when there is none
     */
    public record ItemKey(String column, boolean reversed, String again) {}

    /** @param columns items of the scale */
    public record Part(String name, List<String> columns) {
        public Part {
            columns = List.copyOf(columns);
        }
    }
}

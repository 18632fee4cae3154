package org.candour.reporting.disclosure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A request for the scores of groups in place of the tables by group.
 *
 * <p>Where too much of these tables would be withheld, nothing of them is printed but how large the groups are; the
 * scores then stand for them. The tables still say which cells a score is made of, and what must not become known.
 *
 * @param tables for each item of the scale its table by this breakdown, which is not to be printed
 * @param scores the scores of the groups, all of the same items
 */
public record ScoredGroups(List<FrequencyTable> tables, List<ScaleScore> scores) {
    public ScoredGroups {
        tables = List.copyOf(tables);
        scores = List.copyOf(scores);
        if (tables.isEmpty() || scores.isEmpty()) {
            throw new IllegalArgumentException("scores of groups need tables and scores");
        }
        var items = tables.stream().map(FrequencyTable::item).collect(Collectors.toSet());
        if (items.size() < tables.size()
                || scores.stream().anyMatch(score -> !score.items().keySet().equals(items))) {
            throw new IllegalArgumentException("scores of groups need one table for each of their items");
        }
        var first = tables.getFirst();
        if (tables.stream()
                .anyMatch(table -> table.sums().size() != 1
                        || !table.sums().getFirst().total().equals(FrequencyTable.ALL)
                        || !table.sums().equals(first.sums())
                        || !table.rowNames().equals(first.rowNames()))) {
            throw new IllegalArgumentException("scores of groups need tables of the same groups of everybody");
        }
    }

    /** Names of the rows, everybody left out. */
    List<String> groups() {
        return tables.getFirst().sums().getFirst().parts();
    }
}

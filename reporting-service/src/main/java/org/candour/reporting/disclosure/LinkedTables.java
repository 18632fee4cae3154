package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything raw that one edition would like to show to one audience: tables and scores, linked through shared cells.
 *
 * <p>Assumption: this is all of it. A number printed beside these tables is outside the guarantee, so a caller puts
 * every table and every score of the report in here, once.
 *
 * @param edition name of the edition, such as {@code HC/2026/harbour/1}
 * @param scoredGroups scores of groups whose tables are not printed
 */
public record LinkedTables(
        String edition, List<FrequencyTable> tables, List<ScaleScore> scores, List<ScoredGroups> scoredGroups) {
    public LinkedTables(String edition, List<FrequencyTable> tables, List<ScaleScore> scores) {
        this(edition, tables, scores, List.of());
    }

    public LinkedTables {
        Names.valid(edition);
        tables = List.copyOf(tables);
        scores = List.copyOf(scores);
        scoredGroups = List.copyOf(scoredGroups);
        var ids = new HashSet<String>();
        Map<String, Integer> cells = new HashMap<>();
        var all = new ArrayList<>(tables);
        scoredGroups.forEach(behind -> all.addAll(behind.tables()));
        for (var table : all) {
            if (!ids.add(table.id())) {
                throw new IllegalArgumentException("two tables named " + table.id());
            }
            table.cells().forEach((cell, count) -> {
                var other = cells.put(cell, count);
                if (other != null && !other.equals(count)) {
                    throw new IllegalArgumentException(
                            "two tables disagree on " + cell + ": is a group of people who did not say missing?");
                }
            });
        }
        for (var score : scores) {
            checked(score, tables, ids);
        }
        for (var behind : scoredGroups) {
            behind.scores().forEach(score -> checked(score, behind.tables(), ids));
        }
    }

    private static void checked(ScaleScore score, List<FrequencyTable> tables, Set<String> ids) {
        if (!ids.add(score.id())) {
            throw new IllegalArgumentException("two scores or tables named " + score.id());
        }
        score.terms(tables);
    }

    @Override
    public String toString() {
        return "LinkedTables[" + edition + ", " + tables.size() + " tables]";
    }
}

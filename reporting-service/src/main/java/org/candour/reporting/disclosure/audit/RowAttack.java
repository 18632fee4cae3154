package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Works out from a row file and tables by group which row belongs to which group.
 *
 * <p>Formula: {@code z(r, g)} is 1 when row r is of group g, else 0, and {@code sum over g of z(r, g) = 1}. A printed
 * count of group g at an answer says that the z of the rows with this answer add up to it, a printed base that all z of
 * the group do, a printed percentage that they lie between its ends. A row is safe when its z can be 0 and can be 1 for
 * at least two groups.
 *
 * <p>Guarantee when nothing is found: for each row there are two whole-number solutions with different groups. The
 * number of equations decides nothing (120 people and 30 items leave far fewer equations than rows, and still all rows
 * are known), so whole numbers are solved; what is not decided in time is refused.
 */
final class RowAttack {
    private final RowFile file;
    private final LongSupplier millisLeft;

    RowAttack(RowFile file, LongSupplier millisLeft) {
        this.file = file;
        this.millisLeft = millisLeft;
    }

    List<Finding> against(List<ReleasedEdition> editions) {
        Map<List<String>, Knowledge> breakdowns = new LinkedHashMap<>();
        for (var edition : editions) {
            for (var sum : edition.sums()) {
                var groups = sum.parts().stream()
                        .map(ReleasedEdition.Row::name)
                        .sorted()
                        .toList();
                var knowledge = breakdowns.computeIfAbsent(groups, this::labels);
                sum.parts().forEach(part -> told(edition, part, knowledge));
            }
        }
        for (var breakdown : breakdowns.entrySet()) {
            var finding = attack(breakdown.getKey(), breakdown.getValue());
            if (!finding.isEmpty()) {
                return finding;
            }
        }
        return List.of();
    }

    private Knowledge labels(List<String> groups) {
        var knowledge = new Knowledge();
        for (int row = 0; row < file.rows().size(); row++) {
            int number = row;
            var names = groups.stream().map(group -> label(number, group)).toList();
            knowledge.relate(names, Collections.nCopies(names.size(), 1L), 1, 1);
        }
        return knowledge;
    }

    private void told(ReleasedEdition edition, ReleasedEdition.Row part, Knowledge knowledge) {
        int column = file.items().indexOf(part.item());
        var base = edition.count(part.base());
        if (base != null) {
            told(knowledge, part.name(), -1, Set.of(), base, base);
        }
        for (int i = 0; column >= 0 && i < part.cells().size(); i++) {
            var cell = part.cells().get(i);
            var answer = edition.joint().getOrDefault(cell, List.of(cell)).stream()
                    .map(name -> name.substring(name.lastIndexOf('=') + 1))
                    .collect(Collectors.toSet());
            var printed = edition.cells().get(cell);
            if (printed == null) {
                continue;
            }
            if (printed.count() != null) {
                told(knowledge, part.name(), column, answer, printed.count(), printed.count());
            } else if (printed.percent() != null && base != null) {
                long p = printed.percent();
                told(
                        knowledge,
                        part.name(),
                        column,
                        answer,
                        Math.ceilDiv((2 * p - 1) * base, 200),
                        Math.ceilDiv((2 * p + 1) * base, 200) - 1);
            }
        }
    }

    private void told(Knowledge knowledge, String group, int column, Set<String> answers, long low, long high) {
        var names = new ArrayList<String>();
        for (int row = 0; row < file.rows().size(); row++) {
            if (column < 0 || answers.contains(file.rows().get(row).get(column))) {
                names.add(label(row, group));
            }
        }
        if (!names.isEmpty()) {
            knowledge.relate(names, Collections.nCopies(names.size(), 1L), low, high);
        }
    }

    private List<Finding> attack(List<String> groups, Knowledge knowledge) {
        for (var cluster : knowledge.clusters()) {
            var attack = new IntegerAttack(cluster, millisLeft);
            for (int row = 0; row < file.rows().size(); row++) {
                for (var group : groups) {
                    var name = label(row, group);
                    if (!cluster.cells().contains(name)) {
                        continue;
                    }
                    try {
                        var interval = attack.known(name);
                        if (interval.width() < 1) {
                            interval = attack.exact(name);
                        }
                        if (interval.least() == 1) {
                            return List.of(new Finding(
                                    Finding.Kind.ROW_KNOWN,
                                    "row file",
                                    "the tables by group tell which group some rows belong to"));
                        }
                    } catch (IntegerAttack.Undecided e) {
                        return List.of(new Finding(
                                Finding.Kind.UNDECIDED,
                                "row file",
                                "no proof in time that no row's group can be worked out"));
                    }
                }
            }
        }
        return List.of();
    }

    private static String label(int row, String group) {
        return row + "|" + group;
    }
}

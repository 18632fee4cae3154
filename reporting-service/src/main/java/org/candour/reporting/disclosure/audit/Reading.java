package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Turns printed editions into {@link Knowledge}.
 *
 * <p>Percentages: p printed of x among n says {@code (2p-1) n <= 200 x < (2p+1) n}. Scores: s printed on the scale
 * lowest..highest of range R says {@code (2s-1) R sum(x) <= 200 sum((v-lowest) x) < (2s+1) R sum(x)}. Both are used
 * whether the count beside them is printed or not. A mean m printed in units of 1/u says
 * {@code (2m-1) sum(x) <= 2u sum(v x) < (2m+1) sum(x)}, m in units; both ends are taken in, as a tie may be rounded
 * either way.
 *
 * <p>Earlier editions: the attacker takes a row for unchanged when everything printed of it in both editions is equal,
 * and then adds what only the earlier one printed. A row with no printed base follows the other rows of its item. A
 * changed row has numbers of its own.
 *
 * <p>Joint answers: what is printed as one answer is the sum of those it stands for. That says something only where one
 * of these is printed or withheld elsewhere: in another table, in an earlier edition, or in a score.
 */
final class Reading {
    private final Set<Sight> sight;
    private final Knowledge knowledge = new Knowledge();
    private final Claims claims = new Claims();
    private final List<Exchanges.Table> tables = new ArrayList<>();
    private final Map<String, List<String>> joint = new LinkedHashMap<>();
    private final List<String> marks = new ArrayList<>();
    private final FigureReading figures = new FigureReading(knowledge);

    Reading(Set<Sight> sight) {
        this.sight = sight;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** The proofs of the editions, in the names of the knowledge. They are claims until checked. */
    Claims claims() {
        return claims;
    }

    /** Groups by answers, wherever groups add up to more people. */
    List<Exchanges.Table> tables() {
        return tables;
    }

    FigureReading figures() {
        return figures;
    }

    void candidate(ReleasedEdition edition) {
        candidate(edition, "");
    }

    private void candidate(ReleasedEdition edition, String mark) {
        UnaryOperator<String> name = cell -> mark + cell;
        add(edition, name);
        figures.edition(edition, name);
    }

    /** True for cells of other employers, which were judged when those were released. */
    boolean isOther(String cell) {
        return marks.stream().anyMatch(cell::startsWith);
    }

    /** The editions of another employer, the oldest first: other people, so other cells. */
    void other(List<ReleasedEdition> editions) {
        if (!editions.isEmpty()) {
            var last = editions.getLast();
            var mark = last.name() + ": ";
            marks.add(mark);
            candidate(last, mark);
            for (int i = 0; i < editions.size() - 1; i++) {
                earlier(editions.get(i), last, i + 1, mark);
            }
        }
    }

    void earlier(ReleasedEdition edition, ReleasedEdition candidate, int number) {
        earlier(edition, candidate, number, "");
    }

    private void earlier(ReleasedEdition edition, ReleasedEdition candidate, int number, String mark) {
        var same = unchangedRows(edition, candidate);
        var renamed = new HashMap<String, String>();
        for (var row : edition.rows()) {
            if (!same.contains(row.base())) {
                renamed.put(row.base(), "edition " + number + "/" + row.base());
                row.cells().forEach(cell -> {
                    renamed.put(cell, "edition " + number + "/" + cell);
                    edition.joint()
                            .getOrDefault(cell, List.of())
                            .forEach(part -> renamed.put(part, "edition " + number + "/" + part));
                });
            }
        }
        UnaryOperator<String> name = cell -> mark + renamed.getOrDefault(cell, cell);
        add(edition, name);
        figures.edition(edition, name);
    }

    private static Set<String> unchangedRows(ReleasedEdition edition, ReleasedEdition candidate) {
        var same = new HashSet<String>();
        var changedItems = new HashSet<String>();
        var sameItems = new HashSet<String>();
        var open = new ArrayList<ReleasedEdition.Row>();
        for (var row : edition.rows()) {
            boolean differs = false;
            for (var name : EditionChange.names(row, candidate)) {
                var before = EditionChange.value(edition, candidate, name);
                var after = EditionChange.value(candidate, edition, name);
                differs |= before != null && after != null && !before.equals(after);
            }
            if (differs) {
                changedItems.add(row.item());
            } else if (edition.count(row.base()) != null && candidate.count(row.base()) != null) {
                same.add(row.base());
                sameItems.add(row.item());
            } else {
                open.add(row);
            }
        }
        for (var row : open) {
            if (sameItems.contains(row.item()) && !changedItems.contains(row.item())) {
                same.add(row.base());
            }
        }
        return same;
    }

    private void add(ReleasedEdition edition, UnaryOperator<String> naming) {
        var names = new HashMap<String, String>();
        UnaryOperator<String> name = cell -> names.computeIfAbsent(cell, naming);
        edition.cells().forEach((cell, printed) -> {
            if (printed.count() == null) {
                knowledge.suspect(name.apply(cell));
            } else {
                knowledge.know(name.apply(cell), printed.count());
            }
        });
        for (var row : edition.rows()) {
            var cells = row.cells().stream().map(name).toList();
            if (sight.contains(Sight.SUMS)) {
                knowledge.total(name.apply(row.base()), cells);
            }
            if (sight.contains(Sight.PERCENTAGES)) {
                row.cells().forEach(cell -> percentage(edition, row, cell, name));
            }
        }
        if (sight.contains(Sight.SUMS)) {
            edition.sums().forEach(sum -> sum(sum, name));
        }
        if (sight.contains(Sight.SCORES)) {
            edition.scores().forEach(score -> score(score, name));
        }
        if (sight.contains(Sight.MEANS)) {
            edition.means().forEach(mean -> mean(mean, name));
        }
        edition.joint()
                .forEach((cell, parts) ->
                        joint.put(name.apply(cell), parts.stream().map(name).toList()));
        for (var fits : edition.fits()) {
            claims.add(fits.cells().stream().map(name).toList(), fits.values());
        }
    }

    void joinAnswers() {
        if (sight.contains(Sight.JOINT_ANSWERS)) {
            joint.forEach((cell, parts) -> {
                if (parts.stream().anyMatch(knowledge::isMentioned)) {
                    knowledge.total(cell, parts);
                    if (parts.stream().noneMatch(part -> knowledge.isKnown(part) || knowledge.isSuspect(part))) {
                        claims.join(cell, parts);
                    }
                }
            });
        }
    }

    private void percentage(ReleasedEdition edition, ReleasedEdition.Row row, String cell, UnaryOperator<String> name) {
        var printed = edition.cells().get(cell);
        if (printed == null || printed.percent() == null) {
            return;
        }
        long p = printed.percent();
        var both = List.of(name.apply(cell), name.apply(row.base()));
        knowledge.relate(both, List.of(200L, -(2 * p - 1)), 0, Knowledge.NO_LIMIT);
        knowledge.relate(both, List.of(-200L, 2 * p + 1), 1, Knowledge.NO_LIMIT);
    }

    private void sum(ReleasedEdition.Sum sum, UnaryOperator<String> name) {
        tables.add(new Exchanges.Table(
                sum.parts().stream().map(part -> name.apply(part.base())).toList(),
                sum.parts().stream()
                        .map(part -> part.cells().stream().map(name).toList())
                        .toList()));
        knowledge.total(
                name.apply(sum.total().base()),
                sum.parts().stream().map(part -> name.apply(part.base())).toList());
        for (int i = 0; i < sum.total().cells().size(); i++) {
            int column = i;
            knowledge.total(
                    name.apply(sum.total().cells().get(column)),
                    sum.parts().stream()
                            .map(part -> name.apply(part.cells().get(column)))
                            .toList());
        }
    }

    private void score(ReleasedEdition.Score score, UnaryOperator<String> name) {
        long range = score.highest() - score.lowest();
        var above = new ArrayList<Long>();
        var below = new ArrayList<Long>();
        for (int value : score.values()) {
            long scaled = 200L * (value - score.lowest());
            above.add(scaled - (2L * score.value() - 1) * range);
            below.add((2L * score.value() + 1) * range - scaled);
        }
        var cells = score.cells().stream().map(name).toList();
        knowledge.relate(cells, above, 0, Knowledge.NO_LIMIT);
        knowledge.relate(cells, below, 1, Knowledge.NO_LIMIT);
    }

    private void mean(ReleasedEdition.Mean mean, UnaryOperator<String> name) {
        var above = new ArrayList<Long>();
        var below = new ArrayList<Long>();
        for (int value : mean.values()) {
            long scaled = 2 * mean.unit() * value;
            above.add(scaled - (2 * mean.printed() - 1));
            below.add(2 * mean.printed() + 1 - scaled);
        }
        var cells = mean.cells().stream().map(name).toList();
        knowledge.relate(cells, above, 0, Knowledge.NO_LIMIT);
        knowledge.relate(cells, below, 0, Knowledge.NO_LIMIT);
    }
}

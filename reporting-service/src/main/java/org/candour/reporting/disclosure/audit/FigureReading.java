package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Turns figures about several employers into {@link Knowledge}.
 *
 * <p>Formula: with X the number of all their people at an answer and b the base of rounding, a whole number m has
 * {@code -(b/2) <= b m - X <= (b-1)/2}, wider by the people who came or went since. A share p among answers says {@code (2p-1) sum(m) <= 200 m <= (2p+1) sum(m)},
 * a score what it says in an edition, of m in place of counts; both ends are taken in.
 *
 * <p>Where one of the employers shows nothing of the item, the figure is left out: ten people or more, of whom any
 * number may have given any answer, hide every other withheld cell behind them.
 */
final class FigureReading {
    private static final String MARK = "figure ";

    private final Knowledge knowledge;
    private final Map<String, Set<String>> shown = new HashMap<>();
    private final Map<String, UnaryOperator<String>> names = new LinkedHashMap<>();
    private final Map<String, List<String>> sums = new LinkedHashMap<>();
    private final Map<String, Integer> bases = new LinkedHashMap<>();

    FigureReading(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static boolean isFigure(String cell) {
        return cell.startsWith(MARK);
    }

    /** @param name of each cell of this edition in the knowledge */
    void edition(ReleasedEdition edition, UnaryOperator<String> name) {
        shown.put(
                edition.name(),
                edition.rows().stream()
                        .filter(row -> row.name().equals("all"))
                        .map(ReleasedEdition.Row::item)
                        .collect(Collectors.toSet()));
        names.put(edition.name(), name);
    }

    /** For each rounded number the cells that it counts. */
    Map<String, List<String>> sums() {
        return sums;
    }

    int base(String figure) {
        return bases.getOrDefault(figure, 1);
    }

    void read(ReleasedFigures figures, int number) {
        for (var score : figures.scores()) {
            var rounded = rounded(figures, number, score.answers());
            if (!rounded.isEmpty()) {
                long range = score.highest() - score.lowest();
                var above = new ArrayList<Long>();
                var below = new ArrayList<Long>();
                for (int value : score.values()) {
                    long scaled = 200L * (value - score.lowest());
                    above.add(scaled - (2L * score.value() - 1) * range);
                    below.add((2L * score.value() + 1) * range - scaled);
                }
                knowledge.relateFigure(rounded, above, 0, Knowledge.NO_LIMIT);
                knowledge.relateFigure(rounded, below, 0, Knowledge.NO_LIMIT);
            }
        }
        for (var share : figures.shares()) {
            var rounded = rounded(figures, number, share.among());
            if (!rounded.isEmpty()) {
                long p = share.percent();
                var above = new ArrayList<Long>();
                var below = new ArrayList<Long>();
                for (var answer : share.among()) {
                    boolean counted = answer.equals(share.answer());
                    above.add((counted ? 200L : 0) - (2 * p - 1));
                    below.add(2 * p + 1 - (counted ? 200L : 0));
                }
                knowledge.relateFigure(rounded, above, 0, Knowledge.NO_LIMIT);
                knowledge.relateFigure(rounded, below, 0, Knowledge.NO_LIMIT);
            }
        }
    }

    /** The names of the rounded numbers; none when somebody counted in them shows nothing of an item. */
    private List<String> rounded(ReleasedFigures figures, int number, List<ReleasedFigures.Answer> answers) {
        var rounded = new ArrayList<String>();
        for (var answer : answers) {
            var cells = new ArrayList<String>();
            for (var edition : figures.editions()) {
                if (!shown.getOrDefault(edition, Set.of()).contains(answer.item())) {
                    return List.of();
                }
                cells.add(names.getOrDefault(edition, UnaryOperator.identity())
                        .apply(answer.item() + "|all|=" + answer.answer()));
            }
            rounded.add(rounded(number + "|" + answer.item() + "|" + answer.answer(), figures, cells));
        }
        return rounded;
    }

    private String rounded(String place, ReleasedFigures figures, List<String> cells) {
        int base = figures.base();
        var name = MARK + place;
        if (sums.put(name, cells) == null) {
            bases.put(name, base);
            var all = new ArrayList<>(cells);
            var coefficients = new ArrayList<Long>();
            cells.forEach(cell -> coefficients.add(-1L));
            all.add(name);
            coefficients.add((long) base);
            knowledge.relateFigure(
                    all, coefficients, -(base / 2) - figures.changed(), (base - 1) / 2 + figures.changed());
        }
        return name;
    }
}

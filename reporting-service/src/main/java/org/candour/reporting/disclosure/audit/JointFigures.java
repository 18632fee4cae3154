package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which known solutions of one employer's cells still fit figures of several employers together.
 *
 * <p>Method: without the figures the cells fall apart into small groups, each with solutions of its own. A solution of
 * one group fits when solutions of the others can be chosen, one after the other, so that every figure comes out as
 * printed; what is chosen is checked by computing the figures from it. This spares the solver where figures leave room,
 * as they should; where it finds nothing it says nothing.
 */
final class JointFigures {
    private static final int ROUNDS = 3;

    private record Choice(Map<String, Integer> values, int[] adds) {}

    private record Group(Knowledge.Cluster cluster, List<Choice> choices) {}

    private final FigureReading figures;
    private final List<String> numbers = new ArrayList<>();
    private final List<Knowledge.Relation> printed = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final int[] constant;
    private final Map<String, int[]> proven = new HashMap<>();

    JointFigures(
            Knowledge knowledge,
            Knowledge.Cluster whole,
            List<Knowledge.Cluster> apart,
            FigureReading figures,
            List<Map<String, Integer>> claims,
            LongSupplier millisLeft) {
        this.figures = figures;
        whole.cells().stream().filter(FigureReading::isFigure).forEach(numbers::add);
        this.constant = new int[numbers.size()];
        Map<String, List<Integer>> counted = new HashMap<>();
        for (int i = 0; i < constant.length; i++) {
            for (var cell : figures.sums().getOrDefault(numbers.get(i), List.of())) {
                if (knowledge.isKnown(cell)) {
                    constant[i] += knowledge.known().getOrDefault(cell, 0);
                } else {
                    counted.computeIfAbsent(cell, c -> new ArrayList<>()).add(i);
                }
            }
        }
        whole.relations().stream()
                .filter(relation -> relation.cells().stream().allMatch(FigureReading::isFigure))
                .forEach(printed::add);
        for (var cluster : apart) {
            if (whole.cells().containsAll(cluster.cells())) {
                var choices = claims.stream()
                        .filter(cluster::admits)
                        .distinct()
                        .map(values -> choice(cluster, values, counted))
                        .toList();
                groups.add(new Group(cluster, choices));
            }
        }
        if (groups.stream().noneMatch(group -> group.choices().isEmpty())) {
            prove(millisLeft);
        }
    }

    /** What was proven of a cell, or null. */
    Verdict.@Nullable Interval known(String cell) {
        var ends = proven.get(cell);
        return ends == null ? null : new Verdict.Interval(cell, ends[0], ends[1], false);
    }

    private Choice choice(Knowledge.Cluster cluster, Map<String, Integer> values, Map<String, List<Integer>> counted) {
        var mine = new LinkedHashMap<String, Integer>();
        var adds = new int[numbers.size()];
        for (var cell : cluster.cells()) {
            int value = values.getOrDefault(cell, 0);
            mine.put(cell, value);
            for (int i : counted.getOrDefault(cell, List.of())) {
                adds[i] += value;
            }
        }
        return new Choice(mine, adds);
    }

    private void prove(LongSupplier millisLeft) {
        var chosen = new int[groups.size()];
        settle(chosen, -1);
        for (int g = 0; g < groups.size(); g++) {
            for (int c = 0; c < groups.get(g).choices().size(); c++) {
                if (millisLeft.getAsLong() <= 0) {
                    return;
                }
                var tried = chosen.clone();
                tried[g] = c;
                if (settle(tried, g)) {
                    groups.get(g).choices().get(c).values().forEach((cell, value) -> {
                        var ends = proven.computeIfAbsent(cell, name -> new int[] {value, value});
                        ends[0] = Math.min(ends[0], value);
                        ends[1] = Math.max(ends[1], value);
                    });
                }
            }
        }
    }

    /** Changes the choices of the others until the figures come out right; true when they do. */
    private boolean settle(int[] chosen, int held) {
        var totals = constant.clone();
        for (int g = 0; g < chosen.length; g++) {
            move(totals, groups.get(g).choices().get(chosen[g]), 1);
        }
        double missed = missed(totals);
        for (int round = 0; round < ROUNDS && missed > 0; round++) {
            double before = missed;
            for (int g = 0; g < chosen.length && missed > 0; g++) {
                if (g == held) {
                    continue;
                }
                var choices = groups.get(g).choices();
                for (int c = 0; c < choices.size() && missed > 0; c++) {
                    move(totals, choices.get(chosen[g]), -1);
                    move(totals, choices.get(c), 1);
                    double other = missed(totals);
                    if (other < missed) {
                        missed = other;
                        chosen[g] = c;
                    } else {
                        move(totals, choices.get(c), -1);
                        move(totals, choices.get(chosen[g]), 1);
                    }
                }
            }
            if (missed >= before) {
                break;
            }
        }
        return missed == 0;
    }

    private static void move(int[] totals, Choice choice, int sense) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += sense * choice.adds()[i];
        }
    }

    /** How far the figures computed from these totals are from those printed. */
    private double missed(int[] totals) {
        var rounded = new HashMap<String, Integer>();
        for (int i = 0; i < totals.length; i++) {
            int base = figures.base(numbers.get(i));
            rounded.put(numbers.get(i), Math.floorDiv(totals[i] + base / 2, base));
        }
        double missed = 0;
        for (var relation : printed) {
            long sum = 0;
            for (int i = 0; i < relation.cells().size(); i++) {
                sum += relation.coefficients().get(i)
                        * rounded.getOrDefault(relation.cells().get(i), 0);
            }
            missed += Math.max(0, relation.low() - sum);
            missed += relation.high() == Knowledge.NO_LIMIT ? 0 : Math.max(0, sum - relation.high());
        }
        return missed;
    }
}

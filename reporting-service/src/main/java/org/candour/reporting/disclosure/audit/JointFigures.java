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
    private static final int STARTS = 6;

    /** With more employers than this their own solutions meet the figures well enough. */
    private static final int FEW = 40;

    private record Choice(Map<String, Integer> values, int[] adds) {}

    private record Group(Knowledge.Cluster cluster, List<Choice> choices) {}

    private final List<String> numbers = new ArrayList<>();
    private final List<Knowledge.Relation> printed = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final int[] constant;
    private final int[] bases;
    private final int[][] places;
    private final long[][] factors;
    private int[] settledTotals = new int[0];
    private final Map<String, int[]> proven = new HashMap<>();
    private final Map<String, List<Integer>> counted = new HashMap<>();
    private final Reading reading;
    private final int width;

    JointFigures(
            Knowledge knowledge,
            Knowledge.Cluster whole,
            List<Knowledge.Cluster> apart,
            FigureReading figures,
            Reading reading,
            int width,
            LongSupplier millisLeft) {
        this.reading = reading;
        this.width = width;
        whole.cells().stream().filter(FigureReading::isFigure).forEach(numbers::add);
        this.constant = new int[numbers.size()];
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
        this.bases = numbers.stream().mapToInt(figures::base).toArray();
        var at = new HashMap<String, Integer>();
        numbers.forEach(number -> at.put(number, at.size()));
        this.places = printed.stream()
                .map(relation -> relation.cells().stream()
                        .mapToInt(cell -> at.getOrDefault(cell, 0))
                        .toArray())
                .toArray(int[][]::new);
        this.factors = printed.stream()
                .map(relation -> relation.coefficients().stream()
                        .mapToLong(Long::longValue)
                        .toArray())
                .toArray(long[][]::new);
        long apartInside = apart.stream()
                .filter(cluster -> whole.cells().containsAll(cluster.cells()))
                .count();
        boolean few = apartInside <= FEW;
        for (var cluster : apart) {
            if (whole.cells().containsAll(cluster.cells())) {
                var solutions = reading.claims().about(cluster, knowledge).stream()
                        .filter(cluster::admits)
                        .distinct()
                        .toList();
                groups.add(new Group(
                        cluster,
                        new MoreSolutions(cluster, reading)
                                .of(solutions, few, millisLeft).stream()
                                        .map(values -> choice(cluster, values, counted))
                                        .toList()));
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
        settledTotals = totals(chosen);
        for (int g = 0; g < groups.size(); g++) {
            var settled = new ArrayList<Map<String, Integer>>();
            for (int c = 0; c < groups.get(g).choices().size(); c++) {
                if (millisLeft.getAsLong() <= 0) {
                    return;
                }
                if (settles(chosen, g, c)) {
                    settled.add(groups.get(g).choices().get(c).values());
                }
            }
            settled.forEach(values -> values.forEach((cell, value) -> prove(cell, value, value)));
            exchange(groups.get(g).cluster(), settled, millisLeft);
        }
    }

    /** From where the others settled, then from elsewhere. */
    private boolean settles(int[] chosen, int g, int c) {
        var totals = settledTotals.clone();
        move(totals, groups.get(g).choices().get(chosen[g]), -1);
        move(totals, groups.get(g).choices().get(c), 1);
        if (missed(totals) == 0) {
            return true;
        }
        for (int start = 0; start < (groups.size() <= FEW ? STARTS : 1); start++) {
            var tried = chosen.clone();
            for (int other = 0; start > 0 && other < tried.length; other++) {
                tried[other] = (start * (31 + other) + other)
                        % groups.get(other).choices().size();
            }
            tried[g] = c;
            if (settle(tried, g)) {
                return true;
            }
        }
        return false;
    }

    /** Groups of a settled solution exchange answers: the counts of everybody stay, and so do the figures. */
    private void exchange(Knowledge.Cluster cluster, List<Map<String, Integer>> settled, LongSupplier millisLeft) {
        if (cluster.cells().stream().anyMatch(reading::isOther)) {
            return;
        }
        var exchanges = Exchanges.in(cluster, reading.tables());
        if (exchanges == null
                || cluster.cells().stream().anyMatch(cell -> counted.containsKey(cell) && exchanges.moves(cell))) {
            return;
        }
        settled.forEach(exchanges::startFrom);
        for (var cell : cluster.cells()) {
            if (exchanges.moves(cell) && exchanges.hasStart() && millisLeft.getAsLong() > 0) {
                exchanges.widen(cell, width);
                var found = exchanges.known(cell);
                prove(cell, found.least(), found.greatest());
            }
        }
    }

    private void prove(String cell, int least, int greatest) {
        var ends = proven.computeIfAbsent(cell, name -> new int[] {least, greatest});
        ends[0] = Math.min(ends[0], least);
        ends[1] = Math.max(ends[1], greatest);
    }

    /** Changes the choices of the others until the figures come out right; true when they do. */
    private boolean settle(int[] chosen, int held) {
        var totals = totals(chosen);
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

    private int[] totals(int[] chosen) {
        var totals = constant.clone();
        for (int g = 0; g < chosen.length; g++) {
            move(totals, groups.get(g).choices().get(chosen[g]), 1);
        }
        return totals;
    }

    private static void move(int[] totals, Choice choice, int sense) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += sense * choice.adds()[i];
        }
    }

    /** How far the figures computed from these totals are from those printed. */
    private double missed(int[] totals) {
        double missed = 0;
        for (int r = 0; r < places.length; r++) {
            long sum = 0;
            for (int k = 0; k < places[r].length; k++) {
                int at = places[r][k];
                sum += factors[r][k] * Math.floorDiv(totals[at] + bases[at] / 2, bases[at]);
            }
            long low = printed.get(r).low();
            long high = printed.get(r).high();
            missed += Math.max(0, low - sum) + (high == Knowledge.NO_LIMIT ? 0 : Math.max(0, sum - high));
        }
        return missed;
    }
}

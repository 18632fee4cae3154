package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private static final int MOST_MIXED = 120;
    private static final int PARTS = 4;
    private static final int STARTS = 6;

    private record Choice(Map<String, Integer> values, int[] adds) {}

    private record Group(Knowledge.Cluster cluster, List<Choice> choices) {}

    private final FigureReading figures;
    private final List<String> numbers = new ArrayList<>();
    private final List<Knowledge.Relation> printed = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final int[] constant;
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
        this.figures = figures;
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
        for (var cluster : apart) {
            if (whole.cells().containsAll(cluster.cells())) {
                var solutions = reading.claims().about(cluster, knowledge).stream()
                        .filter(cluster::admits)
                        .distinct()
                        .toList();
                groups.add(new Group(
                        cluster,
                        between(cluster, mixed(cluster, solutions, millisLeft)).stream()
                                .map(values -> choice(cluster, values, counted))
                                .toList()));
            }
        }
        if (groups.stream().noneMatch(group -> group.choices().isEmpty())) {
            prove(millisLeft);
        }
    }

    /** With solutions on the way from one to another: proofs hold the ends, figures are met in between. */
    private static List<Map<String, Integer>> between(Knowledge.Cluster cluster, List<Map<String, Integer>> ends) {
        var all = new LinkedHashSet<>(ends);
        for (int i = 0; i < ends.size() && all.size() < MOST_MIXED; i++) {
            for (int j = 0; j < i && all.size() < MOST_MIXED; j++) {
                for (int part = 1; part < PARTS; part++) {
                    var values = new HashMap<String, Integer>();
                    for (var cell : cluster.cells()) {
                        int from = ends.get(i).getOrDefault(cell, 0);
                        int to = ends.get(j).getOrDefault(cell, 0);
                        values.put(cell, from + part * (to - from) / PARTS);
                    }
                    if (cluster.admits(values)) {
                        all.add(values);
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** With solutions that are one of these in one question and another in the rest; scores of groups are mended. */
    private List<Map<String, Integer>> mixed(
            Knowledge.Cluster cluster, List<Map<String, Integer>> solutions, LongSupplier millisLeft) {
        var exchanges =
                cluster.cells().stream().anyMatch(reading::isOther) ? null : Exchanges.in(cluster, reading.tables());
        if (exchanges == null) {
            return solutions;
        }
        var items = new LinkedHashMap<String, List<String>>();
        cluster.cells()
                .forEach(cell -> items.computeIfAbsent(
                                cell.substring(0, Math.max(0, cell.indexOf('|'))), item -> new ArrayList<>())
                        .add(cell));
        var all = new LinkedHashSet<>(solutions);
        for (var cells : items.values()) {
            for (int i = 1; i < solutions.size() && all.size() < MOST_MIXED && millisLeft.getAsLong() > 0; i++) {
                for (boolean first : new boolean[] {true, false}) {
                    var values = new HashMap<>(solutions.get(first ? 0 : i));
                    var other = solutions.get(first ? i : 0);
                    cells.forEach(cell -> values.put(cell, other.getOrDefault(cell, 0)));
                    var mended = exchanges.mended(values);
                    if (mended != null && cluster.admits(mended)) {
                        all.add(mended);
                    }
                }
            }
        }
        return List.copyOf(all);
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
        for (int start = 0; start < STARTS; start++) {
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

package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that an attacker can write down: known values, and linear relations {@code low <= sum(c * x) <= high} between
 * cells, each a whole number of people and not negative.
 */
final class Knowledge {
    /** A relation after known values were put in: only unknown cells are left. */
    record Relation(List<String> cells, List<Long> coefficients, long low, long high) {
        boolean holds(Map<String, Integer> values) {
            long sum = 0;
            for (int i = 0; i < cells.size(); i++) {
                var value = values.get(cells.get(i));
                if (value == null) {
                    return false;
                }
                sum += coefficients.get(i) * value;
            }
            return sum >= low && sum <= high;
        }
    }

    /** Unknown cells that can influence each other, and the relations between them. */
    record Cluster(Set<String> cells, List<Relation> relations) {
        /** True when these values could be the truth for all that is known. */
        boolean admits(Map<String, Integer> values) {
            for (var cell : cells) {
                var value = values.get(cell);
                if (value == null || value < 0) {
                    return false;
                }
            }
            return relations.stream().allMatch(relation -> relation.holds(values));
        }
    }

    static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> cells = new LinkedHashSet<>();
    private final Set<String> suspects = new LinkedHashSet<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Relation> figures = new ArrayList<>();
    private boolean contradicted;

    void know(String cell, int value) {
        var before = known.put(cell, value);
        contradicted |= value < 0 || (before != null && before != value);
    }

    /** A cell that somebody withheld: it must not become known. */
    void suspect(String cell) {
        cells.add(cell);
        suspects.add(cell);
    }

    boolean isSuspect(String cell) {
        return suspects.contains(cell);
    }

    void total(String total, List<String> parts) {
        var names = new ArrayList<>(parts);
        var coefficients = new ArrayList<Long>();
        parts.forEach(part -> coefficients.add(1L));
        names.add(total);
        coefficients.add(-1L);
        relate(names, coefficients, 0, 0);
    }

    void relate(List<String> names, List<Long> coefficients, long low, long high) {
        write(new Relation(names, coefficients, low, high), relations);
    }

    /** A relation between several employers. */
    void relateFigure(List<String> names, List<Long> coefficients, long low, long high) {
        write(new Relation(names, coefficients, low, high), figures);
    }

    /** Keeps what a relation says of unknown cells; most say nothing of any. */
    private void write(Relation relation, List<Relation> to) {
        var open = reduced(relation);
        if (open.cells().isEmpty()) {
            contradicted |= isImpossible(open);
        } else {
            cells.addAll(open.cells());
            to.add(open);
        }
    }

    /** True when anything at all was written down of it. */
    boolean isMentioned(String cell) {
        return cells.contains(cell) || known.containsKey(cell);
    }

    boolean isKnown(String cell) {
        return known.containsKey(cell);
    }

    Map<String, Integer> known() {
        return known;
    }

    /** True when a relation cannot hold for any people at all: then something printed is wrong. */
    boolean isContradictory() {
        return contradicted
                || Stream.concat(relations.stream(), figures.stream())
                        .map(this::reduced)
                        .anyMatch(Knowledge::isImpossible);
    }

    private static boolean isImpossible(Relation relation) {
        return (relation.high() < 0 && relation.coefficients().stream().allMatch(c -> c >= 0))
                || (relation.low() > 0 && relation.coefficients().stream().allMatch(c -> c <= 0));
    }

    List<Cluster> clusters() {
        return clusters(Stream.concat(relations.stream(), figures.stream()).toList(), cells);
    }

    /** As if there were no figures of several employers. */
    List<Cluster> clustersWithoutFigures() {
        var alone = new LinkedHashSet<>(cells);
        alone.removeIf(FigureReading::isFigure);
        return clusters(relations, alone);
    }

    private List<Cluster> clusters(List<Relation> all, Set<String> cells) {
        Map<String, List<Relation>> touching = new HashMap<>();
        for (var relation : all) {
            var reduced = reduced(relation);
            reduced.cells()
                    .forEach(cell -> touching.computeIfAbsent(cell, c -> new ArrayList<>())
                            .add(reduced));
        }
        var clusters = new ArrayList<Cluster>();
        var seen = new LinkedHashSet<String>();
        for (var start : cells) {
            if (!known.containsKey(start) && seen.add(start)) {
                var inside = new LinkedHashSet<String>(List.of(start));
                var open = new ArrayList<>(inside);
                var between = new LinkedHashSet<Relation>();
                while (!open.isEmpty()) {
                    for (var relation : touching.getOrDefault(open.removeLast(), List.of())) {
                        between.add(relation);
                        for (var next : relation.cells()) {
                            if (inside.add(next)) {
                                open.add(next);
                            }
                        }
                    }
                }
                seen.addAll(inside);
                clusters.add(new Cluster(inside, List.copyOf(between)));
            }
        }
        return clusters;
    }

    private Relation reduced(Relation relation) {
        var left = new LinkedHashMap<String, Long>();
        long sum = 0;
        for (int i = 0; i < relation.cells().size(); i++) {
            var cell = relation.cells().get(i);
            long coefficient = relation.coefficients().get(i);
            var value = known.get(cell);
            if (value == null) {
                left.merge(cell, coefficient, Long::sum);
            } else {
                sum += coefficient * value;
            }
        }
        // Whole numbers: divide by the common divisor, round the limits inwards.
        long divisor = Math.max(1, left.values().stream().reduce(0L, Knowledge::divisor));
        left.replaceAll((cell, coefficient) -> coefficient / divisor);
        long low = relation.low() == -NO_LIMIT ? -NO_LIMIT : Math.ceilDiv(relation.low() - sum, divisor);
        long high = relation.high() == NO_LIMIT ? NO_LIMIT : Math.floorDiv(relation.high() - sum, divisor);
        return new Relation(List.copyOf(left.keySet()), List.copyOf(left.values()), low, high);
    }

    private static long divisor(long a, long b) {
        return b == 0 ? Math.abs(a) : divisor(b, a % b);
    }
}

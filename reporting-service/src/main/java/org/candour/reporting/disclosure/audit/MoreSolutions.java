package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Makes more solutions of a cluster out of some: figures of several employers are met by one sooner than by another. */
final class MoreSolutions {
    private static final int MOST = 120;
    private static final int PARTS = 4;

    private final Knowledge.Cluster cluster;
    private final Reading reading;

    MoreSolutions(Knowledge.Cluster cluster, Reading reading) {
        this.cluster = cluster;
        this.reading = reading;
    }

    /** @param between whether those between two others are wanted as well */
    List<Map<String, Integer>> of(List<Map<String, Integer>> solutions, boolean between, LongSupplier millisLeft) {
        var mixed = mixed(solutions, millisLeft);
        return between ? between(mixed) : mixed;
    }

    /** With solutions on the way from one to another: proofs hold the ends, figures are met in between. */
    private List<Map<String, Integer>> between(List<Map<String, Integer>> ends) {
        var all = new LinkedHashSet<>(ends);
        for (int i = 0; i < ends.size() && all.size() < MOST; i++) {
            for (int j = 0; j < i && all.size() < MOST; j++) {
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
    private List<Map<String, Integer>> mixed(List<Map<String, Integer>> solutions, LongSupplier millisLeft) {
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
            for (int i = 1; i < solutions.size() && all.size() < MOST && millisLeft.getAsLong() > 0; i++) {
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
}

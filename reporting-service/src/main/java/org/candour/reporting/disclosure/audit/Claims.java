package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the proofs of the editions say, in the names of the knowledge. Nothing of it is believed before it is checked.
 *
 * <p>A claim that says nothing of the parts of a joint answer is completed: all of it in the first, or in the last.
 */
final class Claims {
    private record Block(Map<String, Integer> places, List<int[]> values) {}

    private final Map<String, List<Block>> blocks = new HashMap<>();
    private final Map<String, List<String>> joint = new LinkedHashMap<>();
    private final Map<String, String> jointOf = new HashMap<>();

    /** @param values some values for these cells each */
    void add(List<String> cells, List<int[]> values) {
        var places = new HashMap<String, Integer>();
        cells.forEach(cell -> places.put(cell, places.size()));
        var block = new Block(places, values);
        cells.forEach(
                cell -> blocks.computeIfAbsent(cell, name -> new ArrayList<>(1)).add(block));
    }

    void join(String cell, List<String> parts) {
        joint.put(cell, parts);
        parts.forEach(part -> jointOf.put(part, cell));
    }

    /** The claims that are about all cells of a cluster, completed where needed. */
    List<Map<String, Integer>> about(Knowledge.Cluster cluster, Knowledge knowledge) {
        var found = new ArrayList<Map<String, Integer>>();
        var open = cluster.cells().stream().filter(cell -> !completed(cell)).toList();
        if (open.isEmpty()) {
            complete(cluster, knowledge, Map.of(), found);
            return found;
        }
        for (var block : blocks.getOrDefault(open.getFirst(), List.of())) {
            if (block.places().keySet().containsAll(open)) {
                for (var values : block.values()) {
                    var claim = new HashMap<String, Integer>();
                    open.forEach(cell -> claim.put(cell, values[block.places().getOrDefault(cell, 0)]));
                    complete(cluster, knowledge, claim, found);
                }
            }
        }
        return found;
    }

    private boolean completed(String cell) {
        return jointOf.containsKey(cell) && !blocks.containsKey(cell);
    }

    private void complete(
            Knowledge.Cluster cluster,
            Knowledge knowledge,
            Map<String, Integer> claim,
            List<Map<String, Integer>> found) {
        var first = new HashMap<>(claim);
        var last = new HashMap<>(claim);
        boolean split = false;
        for (var cell : cluster.cells()) {
            if (completed(cell)) {
                var whole = jointOf.getOrDefault(cell, cell);
                var value = claim.getOrDefault(whole, knowledge.known().getOrDefault(whole, 0));
                var parts = joint.getOrDefault(whole, List.of());
                first.put(cell, cell.equals(parts.getFirst()) ? value : 0);
                last.put(cell, cell.equals(parts.getLast()) ? value : 0);
                split = true;
            }
        }
        found.add(first);
        if (split) {
            found.add(last);
        }
    }
}

package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of withheld cells as few tying cells (the hubs: answers of everybody, answers in a score) and many networks
 * that are separate once the hubs have values. The hubs are solved by whole-number programmes, the networks by flows.
 */
final class Ties {
    private final LinkedCells cells;
    private final int[] hubs;
    private final List<FlowNetwork> networks;
    private final List<LinkedCells.Relation> ofHubs;

    private Ties(LinkedCells cells, int[] hubs, List<FlowNetwork> networks, List<LinkedCells.Relation> ofHubs) {
        this.cells = cells;
        this.hubs = hubs;
        this.networks = networks;
        this.ofHubs = ofHubs;
    }

    /** Null when what is left without the hubs is not made of networks. */
    static @Nullable Ties of(LinkedCells cells, int[] cluster) {
        var isHub = cells.hubs();
        var held = new boolean[cells.size()];
        Arrays.fill(held, true);
        for (int cell : cluster) {
            held[cell] = isHub[cell];
        }
        var networks = new ArrayList<FlowNetwork>();
        for (var part : cells.clusters(held)) {
            var network = FlowNetwork.of(cells, part);
            if (network == null) {
                return null;
            }
            networks.add(network);
        }
        var hubs = Arrays.stream(cluster).filter(cell -> isHub[cell]).toArray();
        var relations = new ArrayList<LinkedCells.Relation>();
        for (var relation : cells.touching(hubs)) {
            var kept = withoutNetworks(cells, relation, held);
            if (kept != null) {
                relations.add(kept);
            }
        }
        return new Ties(cells, hubs, networks, relations);
    }

    /** What a sum says about its hubs when all that is known of the others is that they are not negative. */
    private static LinkedCells.@Nullable Relation withoutNetworks(
            LinkedCells cells, LinkedCells.Relation relation, boolean[] held) {
        boolean touches = false;
        for (int k = 0; k < relation.cells().length; k++) {
            if (!held[relation.cells()[k]]) {
                touches = true;
                if (relation.coefficients()[k] < 0) {
                    return null;
                }
            }
        }
        if (!touches) {
            return relation;
        }
        int left =
                (int) Arrays.stream(relation.cells()).filter(cell -> held[cell]).count();
        var kept = new int[left];
        var coefficients = new long[left];
        int at = 0;
        for (int k = 0; k < relation.cells().length; k++) {
            if (held[relation.cells()[k]]) {
                kept[at] = relation.cells()[k];
                coefficients[at++] = relation.coefficients()[k];
            }
        }
        return new LinkedCells.Relation(kept, coefficients, -LinkedCells.OPEN, relation.high(), true);
    }

    boolean isHub(int cell) {
        return Arrays.binarySearch(hubs, cell) >= 0;
    }

    int[] hubs() {
        return hubs;
    }

    /** A full solution with the hubs at the greatest weighted sum, or null. */
    int @Nullable [] solve(double[] weights) {
        var full = cells.truth();
        if (hubs.length > 0) {
            var values = WholeNumbers.greatest(cells.size(), ofHubs, hubs, full, weights);
            if (values == null) {
                return null;
            }
            for (int i = 0; i < hubs.length; i++) {
                if (values[i] < 0) {
                    return null;
                }
                full[hubs[i]] = values[i];
            }
        }
        return filled(full);
    }

    /** The networks filled in around the hubs of this solution, or null when they cannot be. */
    private int @Nullable [] filled(int[] full) {
        for (var network : networks) {
            var flow = network.feasible(full);
            if (flow == null) {
                return null;
            }
            put(full, network, flow);
        }
        return full;
    }

    /**
     * From a solution, others in which a hub moved as one network lets it, by the amount or, in the other sense, by
     * what is left of it; the other networks are filled in anew where they can be.
     */
    List<int[]> moved(int[] solution, int hub, int amount) {
        var found = new ArrayList<int[]>();
        for (var network : networks) {
            var wider = FlowNetwork.of(cells, network.part(), hubs);
            if (wider == null || wider.position(hub) < 0) {
                continue;
            }
            for (int steps = amount; steps >= 1; steps--) {
                for (boolean greatest : new boolean[] {true, false}) {
                    var flow = Arrays.stream(wider.part())
                            .map(cell -> solution[cell])
                            .toArray();
                    var open = new boolean[flow.length];
                    Arrays.fill(open, true);
                    wider.extreme(flow, open, wider.position(hub), greatest, steps);
                    var full = solution.clone();
                    put(full, wider, flow);
                    var whole = filled(full);
                    if (whole != null) {
                        found.add(whole);
                    }
                }
            }
        }
        return found;
    }

    /** From a solution, the one with the target as large or as small as its network allows. */
    int[] extreme(int[] solution, int target, boolean greatest) {
        var network = networks.stream()
                .filter(n -> n.position(target) >= 0)
                .findFirst()
                .orElseThrow();
        var flow = Arrays.stream(network.part()).map(cell -> solution[cell]).toArray();
        var open = new boolean[flow.length];
        Arrays.fill(open, true);
        network.extreme(flow, open, network.position(target), greatest, Integer.MAX_VALUE / 2);
        var full = solution.clone();
        put(full, network, flow);
        return full;
    }

    private static void put(int[] full, FlowNetwork network, int[] flow) {
        for (int i = 0; i < flow.length; i++) {
            full[network.part()[i]] = flow[i];
        }
    }
}

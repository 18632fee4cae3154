package org.candour.reporting.disclosure.suppress;

import java.util.Arrays;

/** A shortest way of changes through a network: forwards an arc grows without end, backwards by what it carries. */
final class Way {
    private final FlowNetwork network;
    private final int[] flow;
    private final boolean[] open;
    private final int[] by;
    private int start;

    Way(FlowNetwork network, int[] flow, boolean[] open) {
        this.network = network;
        this.flow = flow;
        this.open = open;
        this.by = new int[network.nodes()];
    }

    /** The nearest node with a positive entry, or -1. Arcs are kept as i + 1 forwards, -(i + 1) backwards. */
    int reach(int from, int[] wanted) {
        start = from;
        Arrays.fill(by, 0);
        var queue = new int[network.nodes()];
        var seen = new boolean[network.nodes()];
        int read = 0;
        int written = 0;
        queue[written++] = from;
        seen[from] = true;
        while (read < written) {
            int node = queue[read++];
            if (wanted[node] > 0 && node != from) {
                return node;
            }
            for (int i = 0; i < network.size(); i++) {
                if (!open[i]) {
                    continue;
                }
                if (network.tail(i) == node && !seen[network.head(i)]) {
                    by[network.head(i)] = i + 1;
                    seen[network.head(i)] = true;
                    queue[written++] = network.head(i);
                } else if (flow[i] > 0 && network.head(i) == node && !seen[network.tail(i)]) {
                    by[network.tail(i)] = -(i + 1);
                    seen[network.tail(i)] = true;
                    queue[written++] = network.tail(i);
                }
            }
        }
        return -1;
    }

    int capacity(int to) {
        int capacity = Integer.MAX_VALUE;
        for (int node = to; node != start; node = before(node)) {
            if (by[node] < 0) {
                capacity = Math.min(capacity, flow[-by[node] - 1]);
            }
        }
        return capacity;
    }

    void push(int to, int amount) {
        for (int node = to; node != start; node = before(node)) {
            if (by[node] > 0) {
                flow[by[node] - 1] += amount;
            } else {
                flow[-by[node] - 1] -= amount;
            }
        }
    }

    private int before(int node) {
        return by[node] > 0 ? network.tail(by[node] - 1) : network.head(-by[node] - 1);
    }
}

package org.candour.reporting.disclosure.suppress;

import java.util.ArrayList;
import java.util.List;

/**
 * The closed form for cells tied by one sum with a shown total, which is most of a report.
 *
 * <p>Formula: with W withheld and S their sum, each of them ranges over exactly 0..S when W has two cells or more. So
 * W needs two cells and S at least the width; the smallest shown count that brings S there is added, and no other
 * complement is cheaper. The proof has one solution per cell of W: all of S in that cell, 0 in the others.
 */
final class OneSum {
    private OneSum() {}

    static boolean complete(LinkedCells cells, int[] free, boolean[] withheld, int width) {
        var hidden = new ArrayList<Integer>();
        int sum = 0;
        for (int cell : free) {
            if (withheld[cell]) {
                hidden.add(cell);
                sum += cells.count(cell);
            }
        }
        while (hidden.size() < 2 || sum < width) {
            int best = -1;
            boolean bestReaches = false;
            for (int cell : free) {
                if (!withheld[cell]) {
                    boolean reaches = sum + cells.count(cell) >= width;
                    boolean better = best < 0
                            || (reaches && !bestReaches)
                            || (reaches == bestReaches
                                    && (reaches
                                            ? cells.count(cell) < cells.count(best)
                                            : cells.count(cell) > cells.count(best)));
                    if (better) {
                        best = cell;
                        bestReaches = reaches;
                    }
                }
            }
            if (best < 0) {
                return false;
            }
            withheld[best] = true;
            hidden.add(best);
            sum += cells.count(best);
        }
        return true;
    }

    static List<Suppression.Fit> fits(LinkedCells cells, int[] free, boolean[] withheld) {
        var hidden =
                java.util.Arrays.stream(free).filter(cell -> withheld[cell]).toArray();
        int sum = java.util.Arrays.stream(hidden).map(cells::count).sum();
        var fits = new ArrayList<Suppression.Fit>();
        for (int i = 0; i < hidden.length; i++) {
            var values = new int[hidden.length];
            values[i] = sum;
            fits.add(new Suppression.Fit(hidden, values));
        }
        return fits;
    }
}

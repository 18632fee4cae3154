package org.candour.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The solver's intervals against counting every table that fits, on seeded random two-way tables. */
@Tag("HC-10")
class EnumerationTest {
    private static final int ROWS = 3;
    private static final int COLUMNS = 3;

    @Test
    void intervalsEqualThoseOfCountingEveryTable() throws Exception {
        var random = new Random(20261121);
        int compared = 0;
        for (int round = 0; round < 60; round++) {
            var table = new int[ROWS][COLUMNS];
            var hidden = new boolean[ROWS][COLUMNS];
            for (int r = 0; r < ROWS; r++) {
                for (int c = 0; c < COLUMNS; c++) {
                    table[r][c] = random.nextInt(7);
                    hidden[r][c] = random.nextInt(3) > 0;
                }
            }
            compared += compare(table, hidden, random.nextBoolean());
        }
        assertThat(compared).isGreaterThan(200);
    }

    private static int compare(int[][] table, boolean[][] hidden, boolean withScore) throws Exception {
        var knowledge = knowledge(table, hidden, withScore);
        var expected = new HashMap<String, int[]>();
        enumerate(table, hidden, withScore, 0, new int[ROWS][COLUMNS], expected);
        int compared = 0;
        for (var cluster : knowledge.clusters()) {
            var attack = new IntegerAttack(cluster, () -> 30_000);
            for (var cell : cluster.cells()) {
                var interval = attack.exact(cell);
                assertThat(new int[] {interval.least(), interval.greatest()}).isEqualTo(expected.get(cell));
                compared++;
            }
        }
        return compared;
    }

    private static Knowledge knowledge(int[][] table, boolean[][] hidden, boolean withScore) {
        var knowledge = new Knowledge();
        for (int r = 0; r < ROWS; r++) {
            var parts = new ArrayList<String>();
            for (int c = 0; c < COLUMNS; c++) {
                parts.add(name(r, c));
                if (hidden[r][c]) {
                    knowledge.suspect(name(r, c));
                } else {
                    knowledge.know(name(r, c), table[r][c]);
                }
            }
            knowledge.know("row" + r, sum(table, r, -1));
            knowledge.total("row" + r, parts);
        }
        for (int c = 0; c < COLUMNS; c++) {
            knowledge.know("column" + c, sum(table, -1, c));
            knowledge.total("column" + c, List.of(name(0, c), name(1, c), name(2, c)));
        }
        if (withScore) {
            // "Row 0 has a weighted sum of w, or one more": what a rounded score says.
            long w = table[0][1] + 2L * table[0][2];
            knowledge.relate(List.of(name(0, 0), name(0, 1), name(0, 2)), List.of(0L, 1L, 2L), w, w + 1);
        }
        return knowledge;
    }

    /** Fills cell after cell with every value; keeps the extremes of each hidden cell over all tables that fit. */
    private static void enumerate(
            int[][] truth, boolean[][] hidden, boolean withScore, int at, int[][] trial, Map<String, int[]> found) {
        if (at == ROWS * COLUMNS) {
            if (fits(truth, withScore, trial)) {
                for (int i = 0; i < at; i++) {
                    int r = i / COLUMNS;
                    int c = i % COLUMNS;
                    if (hidden[r][c]) {
                        var range = found.computeIfAbsent(name(r, c), n -> new int[] {99, -1});
                        range[0] = Math.min(range[0], trial[r][c]);
                        range[1] = Math.max(range[1], trial[r][c]);
                    }
                }
            }
            return;
        }
        int r = at / COLUMNS;
        int c = at % COLUMNS;
        int left = sum(truth, r, -1);
        for (int before = 0; before < c; before++) {
            left -= trial[r][before];
        }
        if (!hidden[r][c]) {
            trial[r][c] = truth[r][c];
            enumerate(truth, hidden, withScore, at + 1, trial, found);
            return;
        }
        for (int value = c == COLUMNS - 1 ? Math.max(left, 0) : 0; value <= left; value++) {
            trial[r][c] = value;
            enumerate(truth, hidden, withScore, at + 1, trial, found);
        }
    }

    private static boolean fits(int[][] truth, boolean withScore, int[][] trial) {
        for (int i = 0; i < 3; i++) {
            if (sum(truth, i, -1) != sum(trial, i, -1) || sum(truth, -1, i) != sum(trial, -1, i)) {
                return false;
            }
        }
        int more = trial[0][1] + 2 * trial[0][2] - truth[0][1] - 2 * truth[0][2];
        return !withScore || more == 0 || more == 1;
    }

    private static int sum(int[][] table, int row, int column) {
        int sum = 0;
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                if ((row < 0 || r == row) && (column < 0 || c == column)) {
                    sum += table[r][c];
                }
            }
        }
        return sum;
    }

    private static String name(int row, int column) {
        return "x" + row + column;
    }
}

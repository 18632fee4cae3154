package org.candour.reporting.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On tables so small that every table with the same margins can be written down, and every pattern tried. */
@Tag("HC-9")
class LeastPatternTest {
    private static final int SIDE = 3;
    private static final int WIDTH = 5;

    @Test
    void everyWithheldCellHasItsRoomAndFewAreWithheld() {
        int ours = 0;
        int least = 0;
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var counts = IntStream.range(0, SIDE * SIDE)
                    .map(i -> random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 5 + random.nextInt(7))
                    .toArray();
            var tables = sameMargins(counts);
            int pattern = pattern(counts);
            int sensitive = bits(counts);
            if (pattern < 0) {
                int everything = (1 << counts.length) - 1;
                assertThat(allHaveRoom(tables, counts, everything, sensitive)).isFalse();
                continue;
            }
            assertThat(allHaveRoom(tables, counts, pattern, pattern))
                    .as("seed %d", seed)
                    .isTrue();
            ours += Integer.bitCount(pattern);
            least += IntStream.range(0, 1 << counts.length)
                    .filter(candidate -> (candidate & sensitive) == sensitive)
                    .filter(candidate -> allHaveRoom(tables, counts, candidate, sensitive))
                    .map(Integer::bitCount)
                    .min()
                    .orElseThrow();
        }
        System.out.println("least patterns of 25 tables: " + ours + " withheld, " + least + " proved the least");
        assertThat(least).isPositive();
        assertThat(100 * ours).isBetween(100 * least, 115 * least);
    }

    /** The withheld cells as bits, or -1 when even with all of them withheld one would have no room. */
    private static int pattern(int[] counts) {
        var cells = new LinkedCells();
        for (int count : counts) {
            cells.addCell(count, 1 + count / 100.0, false);
        }
        for (int line = 0; line < SIDE; line++) {
            int at = line;
            for (boolean row : new boolean[] {true, false}) {
                var parts = IntStream.range(0, SIDE)
                        .mapToObj(k -> row ? at * SIDE + k : k * SIDE + at)
                        .toList();
                int total = cells.addCell(
                        parts.stream().mapToInt(part -> counts[part]).sum(), 9, true);
                cells.addTotal(total, parts);
            }
        }
        var sensitive = new boolean[counts.length + 2 * SIDE];
        for (int i = 0; i < counts.length; i++) {
            sensitive[i] = counts[i] < WIDTH;
        }
        var result = ComplementarySuppression.protect(cells, sensitive, WIDTH);
        if (result.failed().isPresent()) {
            return -1;
        }
        return IntStream.range(0, counts.length)
                .filter(i -> result.withheld()[i])
                .map(i -> 1 << i)
                .sum();
    }

    private static int bits(int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] < WIDTH)
                .map(i -> 1 << i)
                .sum();
    }

    private static boolean allHaveRoom(List<int[]> tables, int[] counts, int pattern, int needing) {
        var least = counts.clone();
        var greatest = counts.clone();
        for (var table : tables) {
            boolean fits = true;
            for (int i = 0; fits && i < counts.length; i++) {
                fits = (pattern >> i & 1) == 1 || table[i] == counts[i];
            }
            for (int i = 0; fits && i < counts.length; i++) {
                least[i] = Math.min(least[i], table[i]);
                greatest[i] = Math.max(greatest[i], table[i]);
            }
        }
        return IntStream.range(0, counts.length)
                .allMatch(i -> (needing >> i & 1) == 0 || greatest[i] - least[i] >= WIDTH);
    }

    private static List<int[]> sameMargins(int[] c) {
        var tables = new ArrayList<int[]>();
        for (int a = 0; a <= c[0] + c[1] + c[2]; a++) {
            for (int b = 0; a + b <= c[0] + c[1] + c[2]; b++) {
                for (int d = 0; d <= c[3] + c[4] + c[5]; d++) {
                    for (int e = 0; d + e <= c[3] + c[4] + c[5]; e++) {
                        var table =
                                new int[] {a, b, c[0] + c[1] + c[2] - a - b, d, e, c[3] + c[4] + c[5] - d - e, 0, 0, 0};
                        for (int k = 0; k < SIDE; k++) {
                            table[6 + k] = c[k] + c[3 + k] + c[6 + k] - table[k] - table[3 + k];
                        }
                        if (Arrays.stream(table).allMatch(x -> x >= 0)) {
                            tables.add(table);
                        }
                    }
                }
            }
        }
        return tables;
    }
}

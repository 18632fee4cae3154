package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.reporting.reliability.matrix.NamedMatrix;

/** Public reference results: where they lie, how they are read, and how many of their numbers a run compared. */
final class Reference {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final AtomicInteger COMPARED = new AtomicInteger();

    private final String where;

    Reference(String where) {
        this.where = where;
    }

    static Optional<Path> folder() {
        String given = System.getProperty("candour.refdata", "");
        Path folder = Path.of(given).resolve("public");
        return given.isBlank() || !Files.isDirectory(folder) ? Optional.empty() : Optional.of(folder);
    }

    static JsonNode results(Path folder, String file) {
        try {
            return JSON.readTree(folder.resolve("results").resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int compared() {
        return COMPARED.get();
    }

    static List<String> strings(JsonNode array) {
        return array.isTextual()
                ? List.of(array.asText())
                : array.valueStream().map(JsonNode::asText).toList();
    }

    static double[][] matrix(JsonNode given) {
        JsonNode data = given.has("data") ? given.get("data") : given;
        double[][] matrix = new double[data.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] =
                    data.get(i).valueStream().mapToDouble(JsonNode::asDouble).toArray();
        }
        return matrix;
    }

    static NamedMatrix named(JsonNode given) {
        return new NamedMatrix(strings(given.get("rows")), strings(given.get("cols")), matrix(given));
    }

    /** Relative for large numbers, absolute for small ones. */
    void check(String what, Statistic actual, JsonNode expected, double tolerance) {
        assertThat(actual).as("%s: %s", where, what).isInstanceOf(Statistic.Value.class);
        check(what, actual.number().orElseThrow(), expected, tolerance);
    }

    void check(String what, double actual, JsonNode expected, double tolerance) {
        assertThat(expected.isNumber())
                .as("%s: %s has a reference", where, what)
                .isTrue();
        check(what, actual, expected.asDouble(), tolerance);
    }

    void check(String what, double actual, double expected, double tolerance) {
        assertThat(actual)
                .as("%s: %s", where, what)
                .isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
        COMPARED.incrementAndGet();
    }

    void check(String what, List<Double> actual, JsonNode expected, double tolerance) {
        assertThat(actual).as("%s: %s", where, what).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            check(what + " " + i, actual.get(i), expected.get(i), tolerance);
        }
    }

    void check(String what, double[][] actual, double[][] expected, double tolerance) {
        assertThat(actual.length).as("%s: rows of %s", where, what).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            for (int j = 0; j < expected[i].length; j++) {
                check(what + " " + i + "," + j, actual[i][j], expected[i][j], tolerance);
            }
        }
    }

    /** Loadings whose factors may come in another order and with other signs; returns which column answers which. */
    int[] loadings(String what, double[][] actual, double[][] expected, double tolerance) {
        int m = expected[0].length;
        int[] match = new int[m];
        List<Integer> left = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            left.add(j);
        }
        for (int j = 0; j < m; j++) {
            int best = left.getFirst();
            double largest = -1;
            for (int k : left) {
                double along = Math.abs(along(actual, k, expected, j));
                if (along > largest) {
                    largest = along;
                    best = k;
                }
            }
            left.remove(Integer.valueOf(best));
            boolean turned = along(actual, best, expected, j) < 0;
            match[j] = turned ? -1 - best : best;
            for (int i = 0; i < expected.length; i++) {
                double value = turned ? -actual[i][best] : actual[i][best];
                check(what + " " + i + "," + j, value, expected[i][j], tolerance);
            }
        }
        return match;
    }

    /** Factor correlations after the columns were matched. */
    void phi(String what, double[][] actual, double[][] expected, int[] match, double tolerance) {
        for (int j = 0; j < match.length; j++) {
            for (int k = 0; k < j; k++) {
                int sign = (match[j] < 0) == (match[k] < 0) ? 1 : -1;
                int a = match[j] < 0 ? -1 - match[j] : match[j];
                int b = match[k] < 0 ? -1 - match[k] : match[k];
                check(what + " " + j + "," + k, sign * actual[a][b], expected[j][k], tolerance);
            }
        }
    }

    private static double along(double[][] a, int k, double[][] b, int j) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i][k] * b[i][j];
        }
        return sum;
    }
}

package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.factor.FactorAnalysis;
import org.candour.reporting.reliability.factor.FactorAnalysis.Extract;
import org.candour.reporting.reliability.factor.FactorAnalysis.Turn;
import org.candour.reporting.reliability.factor.HierarchicalOmega;
import org.candour.reporting.reliability.factor.OneFactorOmega;
import org.candour.reporting.reliability.factor.ParallelAnalysis;
import org.candour.reporting.reliability.factor.SamplingAdequacy;
import org.candour.reporting.reliability.factor.Scree;
import org.candour.reporting.reliability.factor.Sphericity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Would the reference values notice a mistake? Each case compares the real figure with R's, then puts a classic mistake
 * in, and the result must lie at least ten tolerances away.
 */
class StructureMistakesTest {

    private static final double TOLERANCE = 1e-5;

    record Mistake(String name, double real, double right, double wrong, double tolerance) {
        Mistake(String name, double real, double right, double wrong) {
            this(name, real, right, wrong, TOLERANCE);
        }

        Mistake exact() {
            return new Mistake(name, real, right, wrong, 1e-9);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        JsonNode set = SyntheticStructureTest.scales()
                .filter(scale -> scale.get("file").asText().equals("facets"))
                .findFirst()
                .orElseThrow();
        ItemMatrix matrix = SyntheticStructureTest.matrix(set);
        List<Mistake> mistakes = new ArrayList<>();
        ClassicalMistakes.classical(mistakes, set, matrix);
        mistakes.replaceAll(Mistake::exact);
        factors(mistakes, set, matrix);
        omegas(mistakes, set, matrix);
        ClassicalMistakes.ordinal(mistakes, set, matrix);
        return mistakes.stream();
    }

    private static void factors(List<Mistake> mistakes, JsonNode set, ItemMatrix matrix) {
        ItemCorrelations items = correlations(matrix, Treatment.PAIRWISE);
        double[][] r = items.correlation().values();
        double[][] inverse = MatrixUtils.inverse(new Array2DRowRealMatrix(r)).getData();
        double sumR = 0;
        double sumRaw = 0;
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < r.length; j++) {
                sumR += i == j ? 0 : r[i][j] * r[i][j];
                sumRaw += i == j ? 0 : inverse[i][j] * inverse[i][j];
            }
        }
        mistakes.add(new Mistake(
                "KMO from the inverse, not from partial correlations",
                value(SamplingAdequacy.of(items).found().orElseThrow().overall()),
                set.get("kmo").asDouble(),
                sumR / (sumR + sumRaw)));
        double chi = value(Sphericity.of(items).found().orElseThrow().chiSquare());
        double factor = items.n() - 1 - (2 * items.k() + 5) / 6.0;
        mistakes.add(new Mistake(
                "Bartlett with n for n - 1",
                chi,
                set.get("bartlett").get("chisq").asDouble(),
                chi * (factor + 1) / factor));
        double first = Scree.of(items).components().getFirst();
        mistakes.add(new Mistake(
                "eigenvalues of covariances",
                first,
                set.get("eigenvalues").get(0).asDouble(),
                new EigenDecomposition(
                                new Array2DRowRealMatrix(items.covariance().values()))
                        .getRealEigenvalue(0)));
        ParallelAnalysis parallel =
                ParallelAnalysis.of(items, 500, 1, Progress.IGNORED).found().orElseThrow();
        mistakes.add(new Mistake(
                "common factors counted for components",
                parallel.normalComponents().observed().getFirst(),
                set.get("eigenvalues").get(0).asDouble(),
                parallel.normalFactors().found().orElseThrow().observed().getFirst()));
        FactorAnalysis minres = analysis(items, Extract.MINRES, Turn.OBLIMIN);
        FactorAnalysis likelihood = analysis(items, Extract.ML, Turn.OBLIMIN);
        JsonNode expected = set.get("minres");
        double unique = expected.get("uniqueness").get(0).asDouble();
        mistakes.add(new Mistake(
                "maximum likelihood given for minres",
                minres.uniquenesses().getFirst(),
                unique,
                likelihood.uniquenesses().getFirst()));
        mistakes.add(new Mistake(
                "communalities of correlated factors from the pattern alone",
                minres.communalities().getFirst(),
                1 - unique,
                Arrays.stream(minres.pattern().row(0)).map(l -> l * l).sum()));
        double smc = 1 - 1 / inverse[0][0];
        mistakes.add(new Mistake(
                "squared multiple correlation given for the communality",
                minres.communalities().getFirst(),
                1 - unique,
                smc));
        mistakes.add(new Mistake(
                "chi square without Bartlett's factor",
                value(minres.fit().chiSquare()),
                expected.get("chisq").asDouble(),
                value(minres.fit().objective()) * (items.n() - 1)));
        mistakes.add(new Mistake(
                "varimax given for oblimin",
                minres.turning().criterion(),
                expected.get("oblimin").get("criterion").asDouble(),
                quartimin(
                        analysis(items, Extract.MINRES, Turn.VARIMAX).pattern().values())));
        mistakes.add(new Mistake(
                "structure given for pattern",
                minres.turning().criterion(),
                expected.get("oblimin").get("criterion").asDouble(),
                quartimin(product(minres.pattern().values(), minres.phi().values()))));
    }

    private static void omegas(List<Mistake> mistakes, JsonNode set, ItemMatrix matrix) {
        ItemCorrelations items = correlations(matrix, Treatment.PAIRWISE);
        OneFactorOmega omega = OneFactorOmega.of(items).found().orElseThrow();
        OneFactorOmega listwise = OneFactorOmega.of(correlations(matrix, Treatment.LISTWISE))
                .found()
                .orElseThrow();
        JsonNode one = set.get("omega");
        mistakes.add(new Mistake(
                "omega against the implied variance given for the observed",
                value(omega.standardisedObserved()),
                one.get("observed").asDouble(),
                value(omega.standardisedImplied())));
        mistakes.add(new Mistake(
                "standardised omega given for raw",
                value(listwise.rawImplied()),
                set.get("rawOmega").get("implied").asDouble(),
                value(listwise.standardisedImplied())));
        mistakes.add(new Mistake(
                "pairwise given for listwise omega",
                value(listwise.rawImplied()),
                set.get("rawOmega").get("implied").asDouble(),
                value(omega.rawImplied())));
        HierarchicalOmega hierarchical =
                HierarchicalOmega.of(items, 3, 1).found().orElseThrow();
        JsonNode given = set.get("hierarchical");
        mistakes.add(new Mistake(
                "omega total given for hierarchical",
                value(hierarchical.omegaHierarchical()),
                given.get("omega.h").asDouble(),
                value(hierarchical.omegaTotal())));
        mistakes.add(new Mistake(
                "one-factor omega given for omega total",
                value(hierarchical.omegaTotal()),
                given.get("omega.t").asDouble(),
                value(omega.standardisedObserved())));
        double general =
                Arrays.stream(hierarchical.general().column(0)).map(g -> g * g).sum();
        double pattern = Arrays.stream(
                        analysis(items, Extract.MINRES, Turn.OBLIMIN).pattern().values())
                .flatMapToDouble(Arrays::stream)
                .map(l -> l * l)
                .sum();
        mistakes.add(new Mistake(
                "ECV with group loadings before the general factor is taken out",
                value(hierarchical.explainedCommon()),
                given.get("ecv").asDouble(),
                general / (general + pattern)));
        ItemMatrix unkeyed = ItemMatrix.of(SyntheticStructureTest.table(set), matrix.codes(), Set.of());
        OneFactorOmega wrong = OneFactorOmega.of(correlations(unkeyed, Treatment.PAIRWISE))
                .found()
                .orElseThrow();
        mistakes.add(new Mistake(
                "a key forgotten",
                value(omega.standardisedObserved()),
                one.get("observed").asDouble(),
                value(wrong.standardisedObserved())));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isCaught(Mistake mistake) {
        double scale = Math.max(1, Math.abs(mistake.right()));
        assertThat(mistake.real()).as("agrees with R").isCloseTo(mistake.right(), within(mistake.tolerance() * scale));
        assertThat(Math.abs(mistake.wrong() - mistake.right()))
                .as("the mistake shows")
                .isGreaterThan(10 * mistake.tolerance() * scale);
    }

    private static FactorAnalysis analysis(ItemCorrelations items, Extract method, Turn turn) {
        return FactorAnalysis.of(items, 3, method, turn, 1).found().orElseThrow();
    }

    static ItemCorrelations correlations(ItemMatrix matrix, Treatment treatment) {
        return ItemCorrelations.of(matrix, treatment).found().orElseThrow();
    }

    private static double quartimin(double[][] loadings) {
        return Arrays.stream(loadings)
                        .mapToDouble(row -> {
                            double squares = Arrays.stream(row).map(l -> l * l).sum();
                            return squares * squares
                                    - Arrays.stream(row).map(l -> l * l * l * l).sum();
                        })
                        .sum()
                / 4;
    }

    private static double[][] product(double[][] a, double[][] b) {
        return new Array2DRowRealMatrix(a).multiply(new Array2DRowRealMatrix(b)).getData();
    }

    static double value(Statistic statistic) {
        return statistic.number().orElseThrow();
    }
}

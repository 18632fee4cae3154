package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.FDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Would the fixtures notice a mistake? Each case computes one figure right in a second, independent way and must agree
 * with the real code; then once more with a classic mistake put in, and must differ far beyond the tolerance the other
 * tests use. A mistake that leaves the figure as it is would mean a fixture too tame to catch it.
 */
class SeededMistakesTest {

    private static final AnswerTable GAPS = Answers.resource("belonging.csv", 1, 7);
    private static final AnswerTable UNUSED_ENDS = Answers.resource("unused_ends.csv", 0, 10);
    private static final double[][] RAW = Plain.columns(GAPS);
    private static final double[][] X = Plain.reverse(RAW, 8, 1, 4);
    private static final double[][] C = Plain.cov(X, 1);
    private static final double[][] ENDS = Plain.columns(UNUSED_ENDS);
    private static final double[] FIRST = Plain.answered(RAW[0]);
    private static final ScaleReliability REAL = Answers.measure(GAPS, "q2", "q5");
    private static final ScaleReliability REAL_ENDS = Answers.measure(UNUSED_ENDS, "q1");
    private static final double ALPHA = Plain.alpha(C);
    private static final int ANY = 90;

    record Mistake(String name, Statistic real, double right, double wrong) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        Consistency pairwise = REAL.pairwise();
        Distribution first = REAL.items().getFirst().answers();
        Distribution unused = REAL_ENDS.items().getFirst().answers();
        double n = FIRST.length;
        double scoreSd = Plain.sd(Plain.scores(X, 3), 1);
        return Stream.of(
                new Mistake("divisor n in an SD", first.sd(), Plain.sd(FIRST, 1), Plain.sd(FIRST, 0)),
                new Mistake(
                        "divisor n in the covariance",
                        pairwise.sumScoreError(),
                        Math.sqrt(Plain.sum(C) * (1 - ALPHA)),
                        Math.sqrt(Plain.sum(Plain.cov(X, 0)) * (1 - ALPHA))),
                new Mistake(
                        "listwise given for pairwise",
                        pairwise.alpha(),
                        ALPHA,
                        Plain.alpha(Plain.cov(Plain.completeOnly(X), 1))),
                new Mistake(
                        "pairwise given for listwise",
                        REAL.listwise().alpha(),
                        Plain.alpha(Plain.cov(Plain.completeOnly(X), 1)),
                        ALPHA),
                new Mistake("keys not reversed", pairwise.alpha(), ALPHA, Plain.alpha(Plain.cov(RAW, 1))),
                new Mistake(
                        "one key forgotten",
                        pairwise.alpha(),
                        ALPHA,
                        Plain.alpha(Plain.cov(Plain.reverse(RAW, 8, 1), 1))),
                new Mistake("missing taken as zero", pairwise.alpha(), ALPHA, Plain.alpha(Plain.cov(zeros(X), 1))),
                new Mistake("missing taken as the item mean", pairwise.alpha(), ALPHA, imputedAlpha()),
                new Mistake("k / (k - 1) forgotten", pairwise.alpha(), ALPHA, ALPHA * 5 / 6),
                new Mistake(
                        "standardised alpha printed as alpha",
                        pairwise.alpha(),
                        ALPHA,
                        Plain.standardised(Plain.cor(X))),
                new Mistake(
                        "cov2cor instead of cor",
                        pairwise.standardised(),
                        Plain.standardised(Plain.cor(X)),
                        pairwise.standardisedByOwnVariance().number().orElseThrow()),
                new Mistake("item-total instead of item-rest", itemRest(), rest(0, 1), rest(0, 0)),
                new Mistake("the wrong item dropped", pairwise.fit("q1").alphaIfDropped(), dropped(0), dropped(1)),
                new Mistake(
                        "floor of the observed minimum",
                        unused.floorPercent(),
                        0,
                        lowestObserved(ENDS[0], ENDS[0].length)),
                new Mistake(
                        "floor as a share of all rows, not of the answers",
                        first.floorPercent(),
                        Plain.share(FIRST, 1, n),
                        Plain.share(FIRST, 1, RAW[0].length)),
                new Mistake(
                        "reversed by the observed range",
                        REAL_ENDS.scores().mean(),
                        Plain.mean(Plain.scores(Plain.reverse(ENDS, 10, 0), 2)),
                        Plain.mean(Plain.scores(Plain.reverse(ENDS, observedEnds(ENDS[0]), 0), 2))),
                new Mistake("skew with divisor n", first.skew(), skew(FIRST, 1), skew(FIRST, 0)),
                new Mistake("kurtosis without minus three", first.kurtosis(), kurtosis(FIRST), kurtosis(FIRST) + 3),
                new Mistake(
                        "a score from too few answers", REAL.scores().sd(), scoreSd, Plain.sd(Plain.scores(X, 6), 1)),
                new Mistake(
                        "error of measurement from sqrt(alpha)",
                        REAL.error(),
                        scoreSd * Math.sqrt(1 - ALPHA),
                        scoreSd * Math.sqrt(ALPHA)),
                new Mistake(
                        "Feldt on all rows, empty ones too",
                        pairwise.feldt().lower(),
                        feldtLower(ANY, 0.975),
                        feldtLower(ANY + 1, 0.975)),
                new Mistake(
                        "Feldt at 90 % instead of 95 %",
                        pairwise.feldt().lower(), feldtLower(ANY, 0.975), feldtLower(ANY, 0.95)),
                new Mistake(
                        "the ends of Feldt swapped",
                        pairwise.feldt().lower(),
                        feldtLower(ANY, 0.975),
                        feldtLower(ANY, 0.025)),
                new Mistake("lambda 2 without the root", pairwise.lambda2(), lambda2(true), lambda2(false)),
                new Mistake(
                        "0-100 from zero instead of the declared minimum",
                        REAL.scores().meanOutOf100(),
                        (Plain.mean(Plain.scores(X, 3)) - 1) / 6 * 100,
                        Plain.mean(Plain.scores(X, 3)) / 7 * 100));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isCaught(Mistake mistake) {
        assertThat(mistake.real().number().orElseThrow())
                .as("the independent way agrees")
                .isCloseTo(mistake.right(), within(1e-10 * Math.max(1, Math.abs(mistake.right()))));
        assertThat(Math.abs(mistake.wrong() - mistake.right()))
                .as("the mistake shows")
                .isGreaterThan(1e-6);
    }

    private static double[][] zeros(double[][] x) {
        return Arrays.stream(x)
                .map(column -> DoubleStream.of(column)
                        .map(v -> Double.isNaN(v) ? 0 : v)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double imputedAlpha() {
        double[][] filled = Arrays.stream(X)
                .map(column -> DoubleStream.of(column)
                        .map(v -> Double.isNaN(v) ? Plain.mean(Plain.answered(column)) : v)
                        .toArray())
                .toArray(double[][]::new);
        return Plain.alpha(Plain.cov(filled, 1));
    }

    private static Statistic itemRest() {
        return REAL.pairwise().fit("q1").itemRest();
    }

    /** The correlation of item i with the sum of all items, the item itself taken out {@code times} times. */
    private static double rest(int i, int times) {
        double row = DoubleStream.of(C[i]).sum();
        double total = Plain.sum(C) - 2 * times * row + times * C[i][i];
        return (row - times * C[i][i]) / Math.sqrt(C[i][i] * total);
    }

    private static double dropped(int item) {
        double[][] left = IntStream.range(0, X.length)
                .filter(i -> i != item)
                .mapToObj(i -> X[i])
                .toArray(double[][]::new);
        return Plain.alpha(Plain.cov(left, 1));
    }

    private static double lowestObserved(double[] x, double of) {
        return Plain.share(x, DoubleStream.of(x).min().orElseThrow(), of);
    }

    private static double observedEnds(double[] x) {
        return DoubleStream.of(x).min().orElseThrow() + DoubleStream.of(x).max().orElseThrow();
    }

    private static double moment(double[] x, int power) {
        double m = Plain.mean(x);
        return DoubleStream.of(x).map(v -> Math.pow(v - m, power)).sum() / x.length;
    }

    private static double skew(double[] x, int less) {
        return moment(x, 3) / Math.pow(Plain.sd(x, less), 3);
    }

    private static double kurtosis(double[] x) {
        return moment(x, 4) / Math.pow(Plain.sd(x, 1), 4) - 3;
    }

    private static double feldtLower(int n, double quantile) {
        return 1
                - (1 - ALPHA)
                        * new FDistribution(null, n - 1.0, (n - 1.0) * 5, 1e-14).inverseCumulativeProbability(quantile);
    }

    private static double lambda2(boolean root) {
        double squares = 0;
        for (int i = 0; i < C.length; i++) {
            for (int j = 0; j < C.length; j++) {
                squares += i == j ? 0 : C[i][j] * C[i][j];
            }
        }
        double shared = 6.0 / 5 * squares;
        return 1 - Plain.trace(C) / Plain.sum(C) + (root ? Math.sqrt(shared) : shared) / Plain.sum(C);
    }
}

package org.candour.reporting.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.Consistency.Treatment;

/**
 * The interval of alpha between the 2.5th and the 97.5th percentile of alpha in samples drawn from the respondents with
 * replacement. Assumes nothing about distributions; needs enough people to draw from. Efron and Tibshirani (1993),
 * ch. 13; {@code psych::alpha(n.iter = ...)} does the same with unrecorded seeds. Percentiles as R's type 7.
 *
 * @param interval the interval; its n is the number of people each sample draws
 * @param standardError the standard deviation of alpha over the samples
 * @param median alpha of the middle sample
 * @param replications samples drawn
 * @param usable samples in which alpha was defined; percentiles are over these
 * @param seed of the random numbers ({@link SplittableRandom}): the same seed gives the same interval
 */
public record AlphaBootstrap(
        Interval interval, Statistic standardError, Statistic median, int replications, int usable, long seed) {

    public static final int REPLICATIONS = 1_000;

    private static final String METHOD = "bootstrap, percentile";

    public static AlphaBootstrap of(
            ItemMatrix matrix, Treatment treatment, int replications, long seed, Progress progress) {
        CrossProducts products = CrossProducts.of(matrix);
        boolean listwise = treatment == Treatment.LISTWISE;
        List<Integer> kept = Covariances.varying(listwise ? products.listwise() : products.pairwise());
        byte[][] columns = kept.stream().map(matrix::keyed).toArray(byte[][]::new);
        int[] people = IntStream.range(0, matrix.rows())
                .filter(row -> listwise ? answered(matrix, row) == matrix.size() : answered(matrix, row) > 0)
                .toArray();
        if (kept.size() < 2 || people.length < 2) {
            return none(people.length, replications, seed, "a bootstrap needs two people and two items with variance");
        }
        boolean gaps = Arrays.stream(people).anyMatch(row -> missing(columns, row));
        Draw draw = gaps ? new WithGaps(columns, people) : new Complete(columns, people);
        SplittableRandom random = new SplittableRandom(seed);
        double[] alphas = new double[replications];
        int usable = 0;
        for (int sample = 0; sample < replications; sample++) {
            double alpha = draw.alpha(random);
            if (Double.isFinite(alpha)) {
                alphas[usable++] = alpha;
            }
            progress.step(sample + 1, replications);
        }
        return usable < 2
                ? none(people.length, replications, seed, "alpha was defined in fewer than two of the samples")
                : of(Arrays.copyOf(alphas, usable), people.length, replications, seed);
    }

    private static AlphaBootstrap of(double[] alphas, int people, int replications, long seed) {
        Arrays.sort(alphas);
        double mean = Arrays.stream(alphas).average().orElseThrow();
        double squares = Arrays.stream(alphas).map(a -> (a - mean) * (a - mean)).sum();
        return new AlphaBootstrap(
                new Interval(
                        METHOD,
                        people,
                        Statistic.of(Quantiles.of(alphas, 0.025)),
                        Statistic.of(Quantiles.of(alphas, 0.975))),
                Statistic.of(Math.sqrt(squares / (alphas.length - 1))),
                Statistic.of(Quantiles.of(alphas, 0.5)),
                replications,
                alphas.length,
                seed);
    }

    private static AlphaBootstrap none(int people, int replications, long seed, String reason) {
        Statistic none = Statistic.notDefined(reason);
        return new AlphaBootstrap(new Interval(METHOD, people, none, none), none, none, replications, 0, seed);
    }

    private static int answered(ItemMatrix matrix, int row) {
        int answered = 0;
        for (int i = 0; i < matrix.size(); i++) {
            answered += matrix.keyed(i)[row] == AnswerTable.MISSING ? 0 : 1;
        }
        return answered;
    }

    private static boolean missing(byte[][] columns, int row) {
        for (byte[] column : columns) {
            if (column[row] == AnswerTable.MISSING) {
                return true;
            }
        }
        return false;
    }

    /** Draws as many people as there are and says alpha of them; NaN stays inside this class. */
    private interface Draw {
        double alpha(SplittableRandom random);
    }

    /** Without gaps alpha needs only each person's sum and sum of squares, and the item sums. */
    private static final class Complete implements Draw {
        private final int k;
        private final int n;
        private final byte[] answers;
        private final int[] sum;
        private final int[] squares;

        private Complete(byte[][] columns, int[] people) {
            k = columns.length;
            n = people.length;
            answers = new byte[n * k];
            sum = new int[n];
            squares = new int[n];
            for (int person = 0; person < n; person++) {
                for (int i = 0; i < k; i++) {
                    byte answer = columns[i][people[person]];
                    answers[person * k + i] = answer;
                    sum[person] += answer;
                    squares[person] += answer * answer;
                }
            }
        }

        @Override
        public double alpha(SplittableRandom random) {
            long[] items = new long[k];
            long total = 0;
            long totalSquares = 0;
            long itemSquares = 0;
            for (int draw = 0; draw < n; draw++) {
                int person = random.nextInt(n);
                total += sum[person];
                totalSquares += (long) sum[person] * sum[person];
                itemSquares += squares[person];
                int from = person * k;
                for (int i = 0; i < k; i++) {
                    items[i] += answers[from + i];
                }
            }
            double means = 0;
            for (long item : items) {
                means += (double) item * item / n;
            }
            double v = totalSquares - (double) total * total / n;
            return v <= 0 ? Double.NaN : k / (k - 1.0) * (1 - (itemSquares - means) / v);
        }
    }

    /** With gaps every sample has its own pairwise covariances. */
    private static final class WithGaps implements Draw {
        private final byte[][] columns;
        private final int[] people;
        private final byte[][] drawn;
        private final List<String> codes;

        private WithGaps(byte[][] columns, int[] people) {
            this.columns = columns;
            this.people = people;
            drawn = new byte[columns.length][people.length];
            codes = IntStream.range(0, columns.length)
                    .mapToObj(i -> "item " + i)
                    .toList();
        }

        @Override
        public double alpha(SplittableRandom random) {
            for (int draw = 0; draw < people.length; draw++) {
                int row = people[random.nextInt(people.length)];
                for (int i = 0; i < columns.length; i++) {
                    drawn[i][draw] = columns[i][row];
                }
            }
            CrossProducts.Sums sums = CrossProducts.pairwise(drawn, people.length);
            List<Integer> all = IntStream.range(0, columns.length).boxed().toList();
            return Alpha.raw(Covariances.of(codes, sums, all)).number().orElse(Double.NaN);
        }
    }
}

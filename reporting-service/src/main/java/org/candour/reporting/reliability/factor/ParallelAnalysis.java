package org.candour.reporting.reliability.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.Progress;
import org.candour.reporting.reliability.Quantiles;
import org.candour.reporting.reliability.RandomCorrelations;
import org.candour.reporting.reliability.matrix.Eigen;

/**
 * How many factors rise above chance: eigenvalues of the items against those of random data of the same size. Horn
 * (1965), Psychometrika 30, 179-185, with the 95th percentile of Glorfeld (1995). Principal components on normal data
 * are the headline. The common-factor form puts squared multiple correlations on the diagonal, as Humphreys and
 * Montanelli (1975); it tends to keep too many. {@code psych::fa.parallel} compares the same eigenvalues but draws
 * twenty samples with an unrecorded seed.
 *
 * @param people the n the random normal data have
 * @param replications random data sets of each kind
 * @param seed of the random numbers: the same seed gives the same answer
 * @param normalComponents headline: principal components against normal data
 * @param normalFactors common factors against normal data; not defined when R is singular
 * @param shuffledComponents principal components against the answers themselves, each column shuffled
 * @param shuffledFactors common factors against the same
 */
public record ParallelAnalysis(
        int people,
        int replications,
        long seed,
        Comparison normalComponents,
        Outcome<Comparison> normalFactors,
        Outcome<Comparison> shuffledComponents,
        Outcome<Comparison> shuffledFactors) {

    public static final int REPLICATIONS = 500;

    /**
     * Observed against random eigenvalues, largest first.
     *
     * @param suggested eigenvalues above the 95th percentile before the first that is not
     * @param suggestedByMean the same against the mean
     * @param lastAbove by how much the last kept one exceeds its percentile; 0 when none is kept
     * @param firstBelow by how much the next one falls short; 0 when all are kept
     */
    public record Comparison(
            List<Double> observed,
            List<Double> mean,
            List<Double> sd,
            List<Double> median,
            List<Double> q95,
            List<Double> q99,
            int suggested,
            int suggestedByMean,
            double lastAbove,
            double firstBelow) {}

    /** With normal random data only. */
    public static Outcome<ParallelAnalysis> of(ItemCorrelations items, int replications, long seed, Progress progress) {
        return of(items, Optional.empty(), replications, seed, progress);
    }

    /** With normal and with shuffled data. */
    public static Outcome<ParallelAnalysis> of(
            ItemCorrelations items, RandomCorrelations shuffled, int replications, long seed, Progress progress) {
        return of(items, Optional.of(shuffled), replications, seed, progress);
    }

    private static Outcome<ParallelAnalysis> of(
            ItemCorrelations items,
            Optional<RandomCorrelations> shuffled,
            int replications,
            long seed,
            Progress progress) {
        if (items.k() < 3) {
            return Outcome.notDefined("parallel analysis needs at least three items");
        }
        if (items.n() <= items.k()) {
            return Outcome.notDefined("parallel analysis needs more people than items");
        }
        double[][] r = items.correlation().values();
        SplittableRandom random = new SplittableRandom(seed);
        int steps = shuffled.isPresent() ? 2 * replications : replications;
        Sample normal = new Sample(new NormalCorrelations(items.n(), items.k()), replications);
        normal.fill(random.split(), progress, 0, steps);
        Outcome<Sample> other = shuffled.map(source -> {
                    Sample sample = new Sample(source, replications);
                    sample.fill(random.split(), progress, replications, steps);
                    return Outcome.of(sample);
                })
                .orElseGet(() -> Outcome.notDefined("there are no answers to shuffle, only correlations"));
        double[] components = Eigen.values(r);
        double[] factors = Scree.reducedValues(r);
        return Outcome.of(new ParallelAnalysis(
                items.n(),
                replications,
                seed,
                compare(components, normal.components),
                normal.factors(factors),
                other.map(sample -> compare(components, sample.components)),
                other.flatMap(sample -> sample.factors(factors))));
    }

    /** Random eigenvalues, one array per replication. */
    private static final class Sample {
        private final RandomCorrelations source;
        private final double[][] components;
        private final double[][] factors;

        private Sample(RandomCorrelations source, int replications) {
            this.source = source;
            components = new double[replications][];
            factors = new double[replications][];
        }

        private void fill(SplittableRandom random, Progress progress, int before, int steps) {
            for (int i = 0; i < components.length; i++) {
                double[][] r = source.draw(random);
                components[i] = Eigen.values(r);
                factors[i] = Scree.reducedValues(r);
                progress.step(before + i + 1, steps);
            }
        }

        private Outcome<Comparison> factors(double[] observed) {
            return observed.length == 0 || Arrays.stream(factors).anyMatch(one -> one.length == 0)
                    ? Outcome.notDefined("a correlation matrix is singular: no squared multiple correlations")
                    : Outcome.of(compare(observed, factors));
        }
    }

    private static Comparison compare(double[] observed, double[][] random) {
        int k = observed.length;
        List<Double> mean = new ArrayList<>();
        List<Double> sd = new ArrayList<>();
        List<Double> median = new ArrayList<>();
        List<Double> q95 = new ArrayList<>();
        List<Double> q99 = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            int at = i;
            double[] sorted =
                    Arrays.stream(random).mapToDouble(one -> one[at]).sorted().toArray();
            double average = Arrays.stream(sorted).sum() / sorted.length;
            double squares = Arrays.stream(sorted)
                    .map(one -> (one - average) * (one - average))
                    .sum();
            mean.add(average);
            sd.add(sorted.length < 2 ? 0 : Math.sqrt(squares / (sorted.length - 1)));
            median.add(Quantiles.of(sorted, 0.5));
            q95.add(Quantiles.of(sorted, 0.95));
            q99.add(Quantiles.of(sorted, 0.99));
        }
        int suggested = kept(observed, q95);
        return new Comparison(
                Scree.boxed(observed),
                List.copyOf(mean),
                List.copyOf(sd),
                List.copyOf(median),
                List.copyOf(q95),
                List.copyOf(q99),
                suggested,
                kept(observed, mean),
                suggested == 0 ? 0 : observed[suggested - 1] - q95.get(suggested - 1),
                suggested == k ? 0 : q95.get(suggested) - observed[suggested]);
    }

    private static int kept(double[] observed, List<Double> bar) {
        return IntStream.range(0, observed.length)
                .filter(i -> observed[i] <= bar.get(i))
                .findFirst()
                .orElse(observed.length);
    }
}

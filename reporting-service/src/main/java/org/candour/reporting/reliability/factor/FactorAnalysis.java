package org.candour.reporting.reliability.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.matrix.Cholesky;
import org.candour.reporting.reliability.matrix.NamedMatrix;

/**
 * An exploratory factor analysis: {@code psych::fa(r, nfactors, fm, rotate)} with loadings iterated to the end.
 *
 * @param method how the factors were extracted
 * @param rotation how they were turned
 * @param unrotated loadings as extracted, items by factors
 * @param pattern loadings after rotation, items by factors
 * @param phi correlations of the factors; ones and zeros after varimax
 * @param uniquenesses the share of each item's variance that is its own, in [.005, 1]
 * @param communalities the share the factors explain: the sum of squares of its unrotated loadings
 * @param explained sums of squared loadings per factor, {@code diag(Phi L'L)}, in units of one item's variance
 * @param heywood items whose uniqueness lies at its lower bound: too many factors, too few items or people
 * @param fit how well the correlations are reproduced
 * @param turning what the rotation went through
 */
public record FactorAnalysis(
        Extract method,
        Turn rotation,
        NamedMatrix unrotated,
        NamedMatrix pattern,
        NamedMatrix phi,
        List<Double> uniquenesses,
        List<Double> communalities,
        List<Double> explained,
        List<String> heywood,
        FactorFit fit,
        Turning turning) {

    /** How factors are extracted. */
    public enum Extract {
        /** Least squares of the residual correlations; works on any correlation matrix. psych's default. */
        MINRES,
        /** Maximum likelihood; needs a positive definite matrix. {@code stats::factanal}. */
        ML
    }

    /** How factors are turned. */
    public enum Turn {
        NONE,
        VARIMAX,
        OBLIMIN
    }

    /**
     * @param criterion the value reached, lower is better
     * @param starts positions it was sought from
     * @param minima different values met: above one, another solution lies close by
     */
    public record Turning(double criterion, int starts, int minima) {}

    /** With {@code factors} from one up to where degrees of freedom are left. */
    public static Outcome<FactorAnalysis> of(
            ItemCorrelations items, int factors, Extract method, Turn rotation, long seed) {
        int p = items.k();
        if (factors < 1) {
            throw new IllegalArgumentException("a factor analysis has at least one factor");
        }
        if (p < 3) {
            return Outcome.notDefined("a factor needs at least three items");
        }
        if (degrees(p, factors) < 0) {
            return Outcome.notDefined(factors + " factors ask for more than " + p + " items can tell");
        }
        double[][] r = items.correlation().values();
        if (method == Extract.ML && Cholesky.of(r, 1e-10).isEmpty()) {
            return Outcome.notDefined(
                    "the correlation matrix is not positive definite, and maximum likelihood needs one that is");
        }
        Optional<Extraction.Unrotated> extracted =
                method == Extract.ML ? Extraction.likelihood(r, factors) : Extraction.minres(r, factors);
        return extracted
                .map(unrotated -> turned(items, r, unrotated, factors, method, rotation, seed))
                .orElseGet(() -> Outcome.notDefined("the extraction of " + factors + " factors did not settle"));
    }

    static int degrees(int p, int m) {
        return p * (p - 1) / 2 - p * m + m * (m - 1) / 2;
    }

    private static Outcome<FactorAnalysis> turned(
            ItemCorrelations items,
            double[][] r,
            Extraction.Unrotated unrotated,
            int factors,
            Extract method,
            Turn rotation,
            long seed) {
        double[][] loadings = unrotated.loadings();
        boolean empty = IntStream.range(0, factors)
                .anyMatch(f -> Arrays.stream(loadings)
                                .filter(row -> Math.abs(row[f]) > 1e-6)
                                .count()
                        < 2);
        if (empty) {
            return Outcome.notDefined("there is not enough common variance for " + factors + " factors");
        }
        Turn turn = factors == 1 ? Turn.NONE : rotation;
        Rotation.Rotated rotated = switch (turn) {
            case NONE -> new Rotation.Rotated(loadings, Rotation.identity(factors), 0, 1, true);
            case VARIMAX -> Rotation.varimax(loadings, seed);
            case OBLIMIN -> Rotation.oblimin(loadings, seed);
        };
        double[][] plain = ordered(loadings, Rotation.identity(factors)).pattern();
        Sorted sorted = turn == Turn.NONE
                ? new Sorted(plain, Rotation.identity(factors))
                : ordered(rotated.pattern(), rotated.phi());
        List<String> names =
                IntStream.rangeClosed(1, factors).mapToObj(f -> "F" + f).toList();
        List<String> heywood = IntStream.range(0, items.k())
                .filter(unrotated::atBound)
                .mapToObj(i -> items.items().get(i))
                .toList();
        return Outcome.of(
                new FactorAnalysis(
                        method,
                        turn,
                        new NamedMatrix(items.items(), names, plain),
                        new NamedMatrix(items.items(), names, sorted.pattern()),
                        NamedMatrix.square(names, sorted.phi()),
                        Arrays.stream(unrotated.psi()).boxed().toList(),
                        Arrays.stream(loadings)
                                .map(row -> Arrays.stream(row).map(l -> l * l).sum())
                                .toList(),
                        Arrays.stream(explained(sorted.pattern(), sorted.phi()))
                                .boxed()
                                .toList(),
                        heywood,
                        FactorFit.of(r, loadings, items.n()),
                        new Turning(
                                rotated.criterion(),
                                turn == Turn.NONE ? 1 : Rotation.RANDOM_STARTS + 1,
                                rotated.minima())),
                cautions(items, heywood, rotated));
    }

    private static List<String> cautions(ItemCorrelations items, List<String> heywood, Rotation.Rotated rotated) {
        List<String> cautions = new ArrayList<>();
        for (String item : heywood) {
            cautions.add("Heywood case: " + item
                    + " is explained completely, which no answer is; read no third decimal, try fewer factors");
        }
        if (rotated.minima() > 1) {
            cautions.add("the rotation has " + rotated.minima() + " solutions; the simplest is shown");
        }
        if (!rotated.settled()) {
            cautions.add("the rotation had not settled when it was stopped");
        }
        if (items.n() <= items.k()) {
            cautions.add("no more people than items: another sample may give other factors");
        }
        return cautions;
    }

    private record Sorted(double[][] pattern, double[][] phi) {}

    static double[] explained(double[][] l, double[][] phi) {
        int m = phi.length;
        double[] explained = new double[m];
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < m; k++) {
                for (double[] row : l) {
                    explained[j] += phi[j][k] * row[k] * row[j];
                }
            }
        }
        return explained;
    }

    /** Largest explained variance first, each factor towards positive loadings. */
    private static Sorted ordered(double[][] l, double[][] phi) {
        int m = phi.length;
        double[] explained = explained(l, phi);
        int[] order = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> -explained[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sign = new double[m];
        for (int j = 0; j < m; j++) {
            double sum = 0;
            for (double[] row : l) {
                sum += row[order[j]];
            }
            sign[j] = sum < 0 ? -1 : 1;
        }
        double[][] pattern = new double[l.length][m];
        double[][] correlations = new double[m][m];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < l.length; i++) {
                pattern[i][j] = sign[j] * l[i][order[j]];
            }
            for (int k = 0; k < m; k++) {
                correlations[j][k] = j == k ? 1 : sign[j] * sign[k] * phi[order[j]][order[k]];
            }
        }
        return new Sorted(pattern, correlations);
    }
}

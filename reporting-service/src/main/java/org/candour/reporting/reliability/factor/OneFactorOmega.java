package org.candour.reporting.reliability.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.matrix.NamedMatrix;

/**
 * Omega total of one factor (McDonald 1999): the share of the score's variance that the factor explains. The same items
 * have four such numbers, and a table must say which it prints: the factor can be found by least squares or maximum
 * likelihood, and the variance it is compared with can be the observed one or the one the model implies.
 *
 * @param standardisedObserved minres on correlations, {@code 1 - sum(1 - l^2) / sum R}: {@code psych::omega(nfactors =
 *     1)$omega.tot} and jamovi
 * @param standardisedImplied the same against {@code (sum l)^2 + sum(1 - l^2)}
 * @param rawImplied maximum likelihood on covariances against the implied variance, {@code (sum l)^2 / ((sum l)^2 + sum
 *     theta)}: JASP, lavaan; about the sum score as it is
 * @param rawObserved the same against {@code sum C}: {@code semTools::compRelSEM}
 * @param averageExtracted average variance extracted, {@code mean l^2} of the standardised maximum likelihood loadings
 * @param minresLoadings standardised, items by one factor
 * @param likelihoodLoadings standardised, items by one factor; not defined when the matrix is not positive definite
 */
public record OneFactorOmega(
        Statistic standardisedObserved,
        Statistic standardisedImplied,
        Statistic rawImplied,
        Statistic rawObserved,
        Statistic averageExtracted,
        NamedMatrix minresLoadings,
        Outcome<NamedMatrix> likelihoodLoadings) {

    static final String TWO_ITEMS = "one factor is not identified by fewer than three items";

    public static Outcome<OneFactorOmega> of(ItemCorrelations items) {
        if (items.k() < 3) {
            return Outcome.notDefined(TWO_ITEMS);
        }
        Outcome<FactorAnalysis> minres = one(items, FactorAnalysis.Extract.MINRES);
        Outcome<FactorAnalysis> likelihood = one(items, FactorAnalysis.Extract.ML);
        return minres.flatMap(found -> Outcome.of(combined(items, found, likelihood), negative(found)));
    }

    private static Outcome<FactorAnalysis> one(ItemCorrelations items, FactorAnalysis.Extract method) {
        return FactorAnalysis.of(items, 1, method, FactorAnalysis.Turn.NONE, 0);
    }

    private static List<String> negative(FactorAnalysis found) {
        List<String> cautions = new ArrayList<>();
        for (int i = 0; i < found.pattern().rows().size(); i++) {
            if (found.pattern().at(i, 0) < 0) {
                cautions.add(found.pattern().rows().get(i)
                        + " loads against the factor: it may need reversing, or be keyed twice");
            }
        }
        return cautions;
    }

    private static OneFactorOmega combined(
            ItemCorrelations items, FactorAnalysis minres, Outcome<FactorAnalysis> likelihood) {
        double[] l = minres.pattern().column(0);
        double all = Arrays.stream(l).sum();
        double own = Arrays.stream(l).map(one -> 1 - one * one).sum();
        double observed = sum(items.correlation());
        double[] sd = IntStream.range(0, items.k())
                .mapToDouble(i -> Math.sqrt(items.covariance().at(i, i)))
                .toArray();
        return new OneFactorOmega(
                observed <= 1e-12
                        ? Statistic.notDefined("the variance of the standardised sum score is not above zero")
                        : Statistic.of(1 - own / observed),
                Statistic.of(all * all / (all * all + own)),
                likelihood.statistic(found -> raw(found, sd, -1)),
                likelihood.statistic(found -> raw(found, sd, sum(items.covariance()))),
                likelihood.statistic(found -> Statistic.of(found.communalities().stream()
                        .mapToDouble(h -> h)
                        .average()
                        .orElseThrow())),
                minres.pattern(),
                likelihood.map(FactorAnalysis::pattern));
    }

    /** Against the given variance of the sum; below zero stands for the implied one. */
    private static Statistic raw(FactorAnalysis found, double[] sd, double variance) {
        double all = 0;
        double own = 0;
        for (int i = 0; i < sd.length; i++) {
            all += found.pattern().at(i, 0) * sd[i];
            own += found.uniquenesses().get(i) * sd[i] * sd[i];
        }
        double against = variance < 0 ? all * all + own : variance;
        return against <= 0
                ? Statistic.notDefined("the variance of the sum score is not above zero")
                : Statistic.of(all * all / against);
    }

    private static double sum(NamedMatrix matrix) {
        return Arrays.stream(matrix.values()).flatMapToDouble(Arrays::stream).sum();
    }
}

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
 * Omega hierarchical: the share of the score's variance due to one factor behind all items, after Schmid and Leiman
 * (1957), Psychometrika 22, 53-61. Group factors by minres and oblimin, one minres factor of their correlations, its
 * share of each item taken out of the group factors. Zinbarg, Revelle, Yovel and Li (2005), Psychometrika 70, 123-133;
 * {@code psych::omega(nfactors, fm = "minres", rotate = "oblimin", flip = TRUE)}. On correlations: standardised items.
 *
 * @param factors number of group factors
 * @param omegaHierarchical {@code (sum of general loadings)^2 / sum R}
 * @param omegaTotal {@code 1 - sum(1 - h^2) / sum R}: all factors together
 * @param omegaLimit omega hierarchical if the items were infinitely many: their ratio
 * @param explainedCommon ECV, the general factor's share of the common variance
 * @param general loadings on the general factor, items by one
 * @param group residual loadings on the group factors, items by factors
 * @param communalities of each item
 * @param flipped items turned round because the general factor runs against them
 * @param phi correlations of the group factors before the general one is taken out
 * @param generalOnGroups loadings of the group factors on the general one
 */
public record HierarchicalOmega(
        int factors,
        Statistic omegaHierarchical,
        Statistic omegaTotal,
        Statistic omegaLimit,
        Statistic explainedCommon,
        NamedMatrix general,
        NamedMatrix group,
        List<Double> communalities,
        List<String> flipped,
        NamedMatrix phi,
        List<Double> generalOnGroups) {

    /** Below this the group factors have fewer than two items each, and Heywood cases are the rule. */
    public static final int FEWEST_ITEMS = 6;

    public static Outcome<HierarchicalOmega> of(ItemCorrelations items, int factors, long seed) {
        if (factors < 2) {
            return Outcome.notDefined("a general factor needs group factors to stand behind: at least two");
        }
        if (items.k() < FEWEST_ITEMS) {
            return Outcome.notDefined("not estimable: omega hierarchical needs at least six items");
        }
        return FactorAnalysis.of(items, factors, FactorAnalysis.Extract.MINRES, FactorAnalysis.Turn.OBLIMIN, seed)
                .flatMap(groups -> general(groups).flatMap(loadings -> schmidLeiman(items, groups, loadings)));
    }

    /** Loadings of the group factors on the general one. */
    private static Outcome<double[]> general(FactorAnalysis groups) {
        double[][] phi = groups.phi().values();
        if (phi.length == 2) {
            if (phi[0][1] <= 0) {
                return Outcome.notDefined("the two group factors do not go together: there is no general factor");
            }
            double equal = Math.sqrt(phi[0][1]);
            return Outcome.of(
                    new double[] {equal, equal},
                    List.of("with two group factors the general factor is assumed to load them equally"));
        }
        return Extraction.minres(phi, 1)
                .map(one -> {
                    double[] loadings = Arrays.stream(one.loadings())
                            .mapToDouble(row -> row[0])
                            .toArray();
                    double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
                    boolean heywood = IntStream.range(0, loadings.length).anyMatch(one::atBound);
                    return Outcome.of(
                            Arrays.stream(loadings).map(l -> sign * l).toArray(),
                            heywood
                                    ? List.of("Heywood case: the general factor takes in a whole group factor;"
                                            + " read no third decimal")
                                    : List.<String>of());
                })
                .orElseGet(() -> Outcome.notDefined("the general factor did not settle"));
    }

    private static Outcome<HierarchicalOmega> schmidLeiman(
            ItemCorrelations items, FactorAnalysis groups, double[] onGroups) {
        int k = items.k();
        int m = onGroups.length;
        double[] g = new double[k];
        double[][] residual = new double[k][m];
        for (int i = 0; i < k; i++) {
            for (int f = 0; f < m; f++) {
                g[i] += groups.pattern().at(i, f) * onGroups[f];
                residual[i][f] = groups.pattern().at(i, f) * Math.sqrt(Math.max(1 - onGroups[f] * onGroups[f], 0));
            }
        }
        double[] sign = Arrays.stream(g).map(one -> one < 0 ? -1 : 1).toArray();
        double variance = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                variance += sign[i] * sign[j] * items.correlation().at(i, j);
            }
        }
        if (variance <= 1e-12) {
            return Outcome.notDefined("the variance of the standardised sum score is not above zero");
        }
        double all = 0;
        double own = 0;
        double general = 0;
        double common = 0;
        for (int i = 0; i < k; i++) {
            all += Math.abs(g[i]);
            own += 1 - groups.communalities().get(i);
            general += g[i] * g[i];
            common += g[i] * g[i] + Arrays.stream(residual[i]).map(l -> l * l).sum();
            for (int f = 0; f < m; f++) {
                residual[i][f] *= sign[i];
            }
            g[i] = Math.abs(g[i]);
        }
        double hierarchical = all * all / variance;
        double total = 1 - own / variance;
        List<String> flipped = IntStream.range(0, k)
                .filter(i -> sign[i] < 0)
                .mapToObj(i -> items.items().get(i))
                .toList();
        List<String> cautions = new ArrayList<>();
        flipped.forEach(code -> cautions.add(code + " runs against the general factor and was turned round"));
        return Outcome.of(
                new HierarchicalOmega(
                        m,
                        Statistic.of(hierarchical),
                        Statistic.of(total),
                        total <= 0
                                ? Statistic.notDefined("omega total is not above zero")
                                : Statistic.of(hierarchical / total),
                        common <= 0 ? Statistic.notDefined("no common variance") : Statistic.of(general / common),
                        new NamedMatrix(
                                items.items(),
                                List.of("g"),
                                Arrays.stream(g)
                                        .mapToObj(one -> new double[] {one})
                                        .toArray(double[][]::new)),
                        new NamedMatrix(items.items(), groups.pattern().columns(), residual),
                        groups.communalities(),
                        flipped,
                        groups.phi(),
                        Scree.boxed(onGroups)),
                cautions);
    }
}

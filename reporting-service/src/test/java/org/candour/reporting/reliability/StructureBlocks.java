package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.candour.reporting.reliability.factor.HierarchicalOmega;
import org.candour.reporting.reliability.factor.OneFactorOmega;
import org.candour.reporting.reliability.factor.SamplingAdequacy;
import org.candour.reporting.reliability.factor.Scree;
import org.candour.reporting.reliability.factor.Sphericity;
import org.candour.reporting.reliability.polychoric.OrdinalReliability;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;

/** Compares what one scale's reference block holds, where the older test does not already. */
final class StructureBlocks {

    private static final double CLOSED = 1e-10;
    private static final double INVERSE = 1e-9;
    private static final double ITERATED = 1e-5;

    private StructureBlocks() {}

    static void items(Reference reference, ScaleReliability actual, JsonNode scale) {
        JsonNode psych = scale.get("psych_alpha").get("item_stats");
        for (int i = 0; i < actual.items().size(); i++) {
            ScaleReliability.ItemFigures item = actual.items().get(i);
            JsonNode raw = scale.get("items_raw").get(item.code());
            reference.check("median", item.answers().median(), raw.get("median"), CLOSED);
            reference.check("lowest", item.answers().lowest(), raw.get("min"), CLOSED);
            reference.check("highest", item.answers().highest(), raw.get("max"), CLOSED);
            if (psych != null && psych.has("raw.r")) {
                reference.check("raw.r", item.itemTotal(), psych.get("raw.r").get(i), CLOSED);
            }
        }
        assertThat(actual.missing().patterns().stream()
                        .mapToInt(MissingPatterns.Pattern::people)
                        .sum())
                .isEqualTo(actual.rows());
    }

    static void block(Reference reference, Consistency actual, JsonNode block) {
        JsonNode alpha = block.get("alpha");
        ItemCorrelations items = actual.correlations().found().orElseThrow();
        reference.check("C", items.covariance().values(), Reference.matrix(alpha.get("covariance_keyed")), CLOSED);
        reference.check(
                "R",
                items.correlation().values(),
                Reference.matrix(alpha.get("correlation_keyed_pairwise_sd")),
                CLOSED);
        reference.check("alpha", actual.alpha(), alpha.get("raw_alpha"), CLOSED);
        reference.check("standardised", actual.standardised(), alpha.get("std_alpha_from_cor"), CLOSED);
        reference.check("mean r", actual.interItem().mean(), alpha.get("mean_interitem_r"), CLOSED);
        reference.check("median r", actual.interItem().median(), alpha.get("median_interitem_r"), CLOSED);
        reference.check("lowest r", actual.interItem().lowest(), alpha.get("min_interitem_r"), CLOSED);
        reference.check("highest r", actual.interItem().highest(), alpha.get("max_interitem_r"), CLOSED);
        reference.check("S/N", actual.signalNoise(), alpha.get("signal_noise"), CLOSED);
        // The reference counts people who answered nothing in the n of pairwise figures; ours are no respondents.
        int n = alpha.get("n_used_for_ci").asInt();
        double others = Math.sqrt((double) n / actual.n());
        reference.check("ase", actual.standardError().map(error -> error / others), alpha.get("ase_duhachek"), CLOSED);
        JsonNode bonett = alpha.get("ci95_bonett");
        Interval own = Interval.bonett(actual.alpha(), n, actual.items().size());
        reference.check("Bonett", own.lower(), bonett.get("lower"), 1e-8);
        reference.check("Bonett", own.upper(), bonett.get("upper"), 1e-8);
        if (n == actual.n()) {
            assertThat(actual.bonett()).isEqualTo(own);
        }
        for (int i = 0; i < actual.fits().size(); i++) {
            fit(reference, actual.fits().get(i), i, alpha);
        }
        if (block.has("guttman_covariance")) {
            guttman(reference, actual.guttman(), block.get("guttman_covariance"));
            guttman(reference, actual.guttmanStandardised(), block.get("guttman_correlation"));
            splits(reference, SplitHalves.of(items, 1).found().orElseThrow(), block, "guttman_covariance");
            splits(reference, SplitHalves.standardised(items, 1).found().orElseThrow(), block, "guttman_correlation");
            fixed(reference, SplitHalves.of(items, 1).found().orElseThrow(), block.get("split_half"));
        }
        if (block.has("kmo")) {
            adequacy(
                    reference,
                    new ItemCorrelations(items.treatment(), n, items.covariance(), items.correlation()),
                    block);
        }
        if (block.has("omega_1factor_minres")) {
            omega(reference, OneFactorOmega.of(items).found().orElseThrow(), block);
        }
    }

    private static void fit(Reference reference, Consistency.ItemFit fit, int i, JsonNode alpha) {
        reference.check("r.drop", fit.itemRest(), alpha.get("item_rest_r").get(fit.code()), CLOSED);
        reference.check(
                "std.r",
                fit.itemTotalStandardised(),
                alpha.get("item_total_r_std").get(fit.code()),
                CLOSED);
        reference.check(
                "r.cor", fit.itemTotalCorrected(), alpha.get("item_r_cor_smc").get(fit.code()), INVERSE);
        JsonNode dropped = alpha.get("alpha_if_dropped");
        if (dropped.isNull()) {
            return;
        }
        reference.check(
                "dropped", fit.alphaIfDropped(), dropped.get("raw_alpha").get(i), CLOSED);
        reference.check(
                "dropped, standardised",
                fit.dropped().standardised(),
                dropped.get("std_alpha_corR").get(i),
                CLOSED);
        reference.check(
                "dropped, lambda 6",
                fit.dropped().lambda6(),
                dropped.get("lambda6_corR").get(i),
                INVERSE);
    }

    private static void guttman(Reference reference, Guttman actual, JsonNode expected) {
        reference.check("lambda 1", actual.lambda1(), expected.get("lambda1"), CLOSED);
        reference.check("lambda 2", actual.lambda2(), expected.get("lambda2"), CLOSED);
        reference.check("lambda 3", actual.lambda3(), expected.get("lambda3"), CLOSED);
        reference.check("lambda 5", actual.lambda5(), expected.get("lambda5"), CLOSED);
        reference.check("lambda 6", actual.lambda6(), expected.get("lambda6"), INVERSE);
        reference.check("mu 1", actual.lambda2(), expected.get("mu1_tenberge"), CLOSED);
        reference.check("mu 2", actual.mu2(), expected.get("mu2_tenberge"), CLOSED);
    }

    private static void splits(Reference reference, SplitHalves actual, JsonNode block, String basis) {
        JsonNode expected = block.get(basis);
        if (!expected.path("mean_over_all_splits").isNumber()) {
            return;
        }
        assertThat(actual.all().exhaustive()).isTrue();
        assertThat(actual.all().splits())
                .isEqualTo(expected.get("number_of_splits").asInt());
        reference.check("best split", actual.all().highest(), expected.get("lambda4_max_over_all_splits"), CLOSED);
        reference.check("worst split", actual.all().lowest(), expected.get("min_split"), CLOSED);
        reference.check("mean split", actual.all().mean(), expected.get("mean_over_all_splits"), CLOSED);
        Set<String> half = Set.copyOf(Reference.strings(expected.get("split_for_lambda4")));
        Set<String> best = Set.copyOf(actual.all().best());
        assertThat(best.equals(half) || best.stream().noneMatch(half::contains))
                .as("the best split is the same one")
                .isTrue();
    }

    private static void fixed(Reference reference, SplitHalves actual, JsonNode expected) {
        split(reference, actual.oddEven(), expected.get("odd_even"));
        split(reference, actual.firstSecond(), expected.get("first_second"));
    }

    private static void split(Reference reference, SplitHalves.Split actual, JsonNode expected) {
        assertThat(actual.half()).isEqualTo(Reference.strings(expected.get("half_a")));
        reference.check("r", actual.correlation(), expected.get("r_halves"), CLOSED);
        reference.check("Spearman-Brown", actual.spearmanBrown(), expected.get("spearman_brown"), CLOSED);
        reference.check("Horst", actual.horst(), expected.get("horst_unequal"), CLOSED);
        reference.check("Flanagan-Rulon", actual.flanaganRulon(), expected.get("guttman_flanagan_rulon"), CLOSED);
    }

    static void adequacy(Reference reference, ItemCorrelations items, JsonNode block) {
        SamplingAdequacy kmo = SamplingAdequacy.of(items).found().orElseThrow();
        reference.check("KMO", kmo.overall(), block.get("kmo").get("msa"), INVERSE);
        for (SamplingAdequacy.Item item : kmo.items()) {
            reference.check(
                    "MSA", item.adequacy(), block.get("kmo").get("msa_items").get(item.code()), INVERSE);
        }
        Sphericity bartlett = Sphericity.of(items).found().orElseThrow();
        reference.check("Bartlett", bartlett.chiSquare(), block.get("bartlett").get("chisq"), CLOSED);
        reference.check(
                "log det", bartlett.logDeterminant(), block.get("bartlett").get("log_det"), CLOSED);
        reference.check("p", bartlett.p(), block.get("bartlett").get("p"), CLOSED);
        assertThat(bartlett.degrees()).isEqualTo(block.get("bartlett").get("df").asInt());
        Scree scree = Scree.of(items);
        reference.check("eigenvalues", scree.components(), block.get("eigenvalues"), INVERSE);
        if (block.has("eigenvalues_smc_reduced")) {
            reference.check(
                    "reduced eigenvalues",
                    scree.factors().found().orElseThrow(),
                    block.get("eigenvalues_smc_reduced"),
                    INVERSE);
        }
    }

    private static void omega(Reference reference, OneFactorOmega actual, JsonNode block) {
        JsonNode minres = block.get("omega_1factor_minres");
        List<String> codes = actual.minresLoadings().rows();
        double sign = 0;
        for (String code : codes) {
            sign += minres.get("loadings").get(code).asDouble();
        }
        for (String code : codes) {
            reference.check(
                    "minres loading",
                    Math.signum(sign) * actual.minresLoadings().at(code, "F1"),
                    minres.get("loadings").get(code),
                    ITERATED);
        }
        reference.check("omega", actual.standardisedObserved(), minres.get("omega_total_observed_var"), ITERATED);
        reference.check("omega implied", actual.standardisedImplied(), minres.get("omega_total_model_var"), ITERATED);
        JsonNode ml = block.path("omega_1factor_ml_cfa");
        if (ml.path("omega_model_implied_var").isNumber()) {
            boolean proper = ml.get("theta").valueStream().allMatch(theta -> theta.asDouble() > 0);
            if (!proper) {
                // lavaan lets a variance fall below zero; ours stops at its bound and says so.
                assertThat(Set.copyOf(((Statistic.Value) actual.rawImplied()).cautions()))
                        .anyMatch(said -> said.startsWith("Heywood case"));
                return;
            }
            double tolerance = ITERATED;
            reference.check("raw omega", actual.rawImplied(), ml.get("omega_model_implied_var"), tolerance);
            reference.check("raw omega", actual.rawObserved(), ml.get("omega_observed_var"), tolerance);
            reference.check("AVE", actual.averageExtracted(), ml.get("ave"), tolerance);
        }
    }

    static void hierarchical(Reference reference, ItemCorrelations items, JsonNode scale) {
        JsonNode tight = scale.get("omega_hierarchical_tight");
        HierarchicalOmega actual = HierarchicalOmega.of(items, 3, 7).found().orElseThrow();
        double tolerance = tight.get("min_psi").asDouble() <= 0.00501 ? 1e-3 : ITERATED;
        reference.check("omega h", actual.omegaHierarchical(), tight.get("omega_h"), tolerance);
        reference.check("omega t", actual.omegaTotal(), tight.get("omega_total"), tolerance);
        reference.check("omega limit", actual.omegaLimit(), tight.get("omega_lim"), tolerance);
        for (int i = 0; i < items.k(); i++) {
            String code = items.items().get(i);
            reference.check(
                    "g",
                    actual.general().at(i, 0),
                    Math.abs(tight.get("g_loadings").get(code).asDouble()),
                    tolerance);
            reference.check("h2", actual.communalities().get(i), tight.get("h2").get(code), tolerance);
        }
        JsonNode psych = scale.get("psych_omega");
        reference.check("psych omega h", actual.omegaHierarchical(), psych.get("omega_h"), 2e-4);
        reference.check("psych omega t", actual.omegaTotal(), psych.get("omega_total"), 2e-4);
        reference.check("psych ECV", actual.explainedCommon(), psych.get("ecv"), 2e-4);
    }

    static void polychoric(Reference reference, PolychoricCorrelations actual, JsonNode expected) {
        reference.check("rho", actual.correlation().values(), Reference.matrix(expected.get("rho")), 1e-6);
        reference.check("smallest eigenvalue", actual.smallestEigenvalue(), expected.get("min_eigenvalue"), 1e-6);
        for (PolychoricCorrelations.Thresholds item : actual.thresholds()) {
            double[] cuts = expected.get("thresholds")
                    .get(item.code())
                    .valueStream()
                    .mapToDouble(JsonNode::asDouble)
                    .toArray();
            reference.check(
                    "thresholds",
                    new double[][] {item.cuts().stream().mapToDouble(c -> c).toArray()},
                    new double[][] {cuts},
                    1e-10);
        }
        if (expected.path("ordinal_alpha").isNumber()) {
            OrdinalReliability ordinal = OrdinalReliability.of(actual).found().orElseThrow();
            reference.check("ordinal alpha", ordinal.alpha(), expected.get("ordinal_alpha"), 1e-6);
            reference.check("ordinal lambda 6", ordinal.lambda6(), expected.get("ordinal_lambda6"), 1e-6);
            if (expected.path("ordinal_omega_total_minres").isNumber()) {
                reference.check("ordinal omega", ordinal.omega(), expected.get("ordinal_omega_total_minres"), ITERATED);
            }
        }
        assertThat(Arrays.stream(actual.correlation().values())
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(r -> Math.abs(r) <= 1))
                .isTrue();
    }
}

package org.candour.reporting.reliability;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.reporting.reliability.factor.FactorAnalysis;
import org.candour.reporting.reliability.factor.FactorFit;
import org.candour.reporting.reliability.factor.ParallelAnalysis.Comparison;
import org.candour.reporting.reliability.factor.RotatedReference;

/** Compares one factor analysis, or one simulation, with its reference. */
final class FactorBlocks {

    private static final double ITERATED = 1e-5;

    private FactorBlocks() {}

    static void extraction(Reference reference, FactorAnalysis actual, JsonNode expected, JsonNode psych) {
        reference.loadings(
                "unrotated", actual.unrotated().values(), Reference.matrix(expected.get("unrotated")), ITERATED);
        for (int i = 0; i < actual.unrotated().rows().size(); i++) {
            String code = actual.unrotated().rows().get(i);
            reference.check(
                    "uniqueness",
                    actual.uniquenesses().get(i),
                    expected.get("uniqueness").get(code),
                    ITERATED);
            reference.check(
                    "communality",
                    actual.communalities().get(i),
                    expected.get("communality").get(code),
                    ITERATED);
        }
        FactorFit fit = actual.fit();
        reference.check("objective", fit.objective(), expected.get("objective_ml"), ITERATED);
        reference.check("chi square", fit.chiSquare(), expected.get("chisq_bartlett_corrected"), ITERATED);
        reference.check("df", fit.degrees(), expected.get("dof"), 0);
        reference.check("p", fit.p(), expected.get("p"), ITERATED);
        reference.check("rmsr", fit.rmsr(), expected.get("rmsr"), ITERATED);
        JsonNode rmsea = psych.get("rmsea");
        reference.check("psych chi square", fit.chiSquare(), psych.get("statistic"), 1e-4);
        reference.check("psych RMSEA", fit.rmsea(), rmsea.get("RMSEA"), 1e-4);
        if (rmsea.path("lower").isNumber()) {
            reference.check("psych RMSEA lower", fit.rmseaLower(), rmsea.get("lower"), 1e-4);
        }
        if (rmsea.path("upper").isNumber()) {
            reference.check("psych RMSEA upper", fit.rmseaUpper(), rmsea.get("upper"), 1e-4);
        }
        reference.check("psych TLI", fit.tli(), psych.get("tli"), 1e-4);
        reference.check("psych crms", fit.rmsrCorrected(), psych.get("crms"), 1e-4);
        reference.check("psych BIC", fit.bic(), psych.get("bic"), 1e-4);
    }

    static void rotations(Reference reference, FactorAnalysis oblimin, FactorAnalysis varimax, JsonNode expected) {
        if (expected.has("oblimin")) {
            JsonNode given = expected.get("oblimin");
            int[] match = reference.loadings(
                    "oblimin", oblimin.pattern().values(), Reference.matrix(given.get("pattern")), ITERATED);
            reference.phi("phi", oblimin.phi().values(), Reference.matrix(given.get("phi")), match, ITERATED);
            // From the reference's own unrotated loadings, which are good to about 1e-6.
            double[][] unrotated = Reference.matrix(expected.get("unrotated"));
            reference.check("criterion", RotatedReference.criterion(unrotated), given.get("criterion"), 1e-9);
            reference.check("our criterion", oblimin.turning().criterion(), given.get("criterion"), 1e-6);
            reference.check("minima", oblimin.turning().minima(), given.get("distinct_minima_over_21_starts"), 0);
        }
        if (expected.has("varimax")) {
            reference.loadings(
                    "varimax",
                    varimax.pattern().values(),
                    Reference.matrix(expected.get("varimax").get("loadings")),
                    ITERATED);
        }
    }

    /** Two simulations agree within what their sizes allow. */
    static void simulated(Reference reference, Comparison actual, JsonNode expected, int replications) {
        for (int i = 0; i < actual.mean().size(); i++) {
            double reach = 5 * expected.get("sd").get(i).asDouble() / Math.sqrt(Math.min(replications, 500));
            double mean = expected.get("mean").get(i).asDouble();
            double q95 = expected.get("q95").get(i).asDouble();
            reference.check("mean " + i, actual.mean().get(i), mean, reach / Math.max(1, Math.abs(mean)));
            reference.check("q95 " + i, actual.q95().get(i), q95, 2 * reach / Math.max(1, Math.abs(q95)));
        }
    }
}

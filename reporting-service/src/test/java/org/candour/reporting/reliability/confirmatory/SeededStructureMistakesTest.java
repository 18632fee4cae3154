package org.candour.reporting.reliability.confirmatory;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.reporting.reliability.NoncentralChiSquare;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.matrix.Cholesky;
import org.candour.reporting.reliability.reference.Mistake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Would the fixtures of the factor models notice a mistake? See {@link Mistake}. */
class SeededStructureMistakesTest {

    private static final int ITEMS = 6;

    private static final List<Mistake> CASES = new ArrayList<>();

    static List<Mistake> mistakes() throws IOException {
        CASES.clear();
        JsonNode expected = SyntheticFactorReferenceTest.expected();
        fit(expected.get("confirmatory"));
        estimates(expected.get("confirmatory"));
        invariance(expected.get("invariance").get("listwise"));
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isCaught(Mistake mistake) {
        mistake.isCaught();
    }

    private static void add(String name, Statistic real, double right, double wrong, double tolerance) {
        CASES.add(new Mistake(name, real, right, wrong, tolerance));
    }

    private static FactorSolution.Fitted solve(JsonNode reference) {
        return Lavaan.fitted(ConfirmatoryAnalysis.of(
                SyntheticFactorReferenceTest.ANSWERS,
                Lavaan.model(reference.get("model").asText()),
                reference.get("missing").asText().equals("fiml") ? Method.FIML : Method.COMPLETE,
                reference.get("std.lv").asBoolean() ? Identification.UNIT_VARIANCE : Identification.MARKER));
    }

    private static void fit(JsonNode models) {
        JsonNode one = models.get(6);
        JsonNode fiml = models.get(7);
        FitIndices real = solve(one).fit();
        FitIndices realFiml = solve(fiml).fit();
        double n = one.get("n").asDouble();
        double x = at(one, "chisq");
        double df = at(one, "df");
        double x0 = at(one, "baseline.chisq");
        double count = at(one, "npar");
        add("n - 1 for n in chi-square", real.chiSquare(), x, x * (n - 1) / n, 1e-4);
        add("chi-square from half the deviance", real.chiSquare(), x, x / 2, 1e-4);
        add("one degree of freedom too many", real.tli(), at(one, "tli"), tli(x, df + 1, x0, 15), 1e-6);
        add("baseline with one parameter per pair", real.tli(), at(one, "tli"), tli(x, df, x0, 6), 1e-6);
        add("TLI printed as CFI", real.cfi(), at(one, "cfi"), at(one, "tli"), 1e-6);
        add("CFI without degrees of freedom", real.cfi(), at(one, "cfi"), 1 - x / x0, 1e-6);
        add("RMSEA over n - 1", real.rmsea(), at(one, "rmsea"), Math.sqrt((x - df) / (df * (n - 1))), 1e-6);
        add("RMSEA not rooted", real.rmsea(), at(one, "rmsea"), (x - df) / (df * n), 1e-6);
        add(
                "a 95 % interval of RMSEA for 90 %",
                real.rmseaLower(),
                at(one, "rmsea.ci.lower"),
                Math.sqrt(NoncentralChiSquare.noncentrality(x, df, 0.975) / (n * df)),
                1e-4);
        add(
                "p of exact fit for close fit",
                solve(models.get(0)).fit().pClose(),
                at(models.get(0), "rmsea.pvalue"),
                at(models.get(0), "pvalue"),
                1e-6);
        add("SRMR without variances", real.srmr(), at(one, "srmr"), at(one, "srmr") * Math.sqrt(21 / 15.0), 1e-6);
        add(
                "SRMR of FIML without means",
                realFiml.srmr(),
                at(fiml, "srmr"),
                at(fiml, "srmr") * Math.sqrt(27 / 21.0),
                1e-6);
        add("AIC that counts parameters once", real.aic(), at(one, "aic"), at(one, "aic") - count, 1e-3);
        add("AIC of FIML without the means", realFiml.aic(), at(fiml, "aic"), at(fiml, "aic") - 2 * ITEMS, 1e-3);
        add("BIC with n - 1", real.bic(), at(one, "bic"), at(one, "bic") - count * Math.log(n / (n - 1)), 1e-3);
        add("complete answers given for FIML", realFiml.chiSquare(), at(fiml, "chisq"), x, 1e-4);
        add(
                "log-likelihood without its constant",
                real.logLikelihood(),
                at(one, "logl"),
                at(one, "logl") + n * ITEMS * Math.log(2 * Math.PI) / 2,
                1e-3);
    }

    private static double tli(double x, double df, double x0, double df0) {
        return 1 - (x - df) / (x0 - df0) * df0 / df;
    }

    private static void estimates(JsonNode models) throws IOException {
        JsonNode marker = models.get(0);
        JsonNode unit = models.get(1);
        JsonNode fiml = models.get(2);
        JsonNode second = marker.get("parameters").get(1);
        double n = marker.get("n").asDouble();
        Estimate loading = solve(marker).estimates().get(1);
        double se = second.get("se").asDouble();
        add(
                "units of the marker given for units of the factor",
                Statistic.of(loading.byFactor()),
                second.get("std.lv").asDouble(),
                second.get("est").asDouble(),
                1e-4);
        add(
                "standardised by the factor only",
                Statistic.of(loading.standardised()),
                second.get("std.all").asDouble(),
                second.get("std.lv").asDouble(),
                1e-4);
        add(
                "the key of an item turned",
                Statistic.of(loading.standardised()),
                second.get("std.all").asDouble(),
                -second.get("std.all").asDouble(),
                1e-4);
        add("a variance for a standard error", loading.standardError(), se, se * se, 1e-3 * se);
        add(
                "the standard error of another identification",
                loading.standardError(),
                se,
                unit.get("parameters").get(1).get("se").asDouble(),
                1e-3 * se);
        add("information of one person", loading.standardError(), se, se * Math.sqrt(n), 1e-3 * se);
        Estimate error = solve(marker).estimates().get(6);
        double theta = marker.get("parameters").get(6).get("est").asDouble();
        add("covariances with divisor n - 1", Statistic.of(error.value()), theta, theta * n / (n - 1), 1e-4);
        double fimlSe = fiml.get("parameters").get(1).get("se").asDouble();
        add(
                "expected information with FIML",
                solve(fiml).estimates().get(1).standardError(),
                fimlSe,
                expectedError(),
                1e-3 * fimlSe);
    }

    /** The standard error of the second loading by the expected information, gaps and all. */
    private static double expectedError() throws IOException {
        FactorModel model = Lavaan.model("first =~ q1 + q2 + q3\nsecond =~ q4 + q5 + q6");
        try {
            Sample sample =
                    Samples.of(SyntheticFactorReferenceTest.ANSWERS, model.items(), "", row -> true, Method.FIML);
            Estimation solved =
                    Estimation.of(model, List.of(sample), Method.FIML, Parameters.Equal.NOTHING, Identification.MARKER);
            double[][] information = Curvature.expected(solved.parameters(), solved.samples(), solved.point());
            return Math.sqrt(Cholesky.of(information, 1e-12).orElseThrow().inverse()[0][0]);
        } catch (CannotEstimate e) {
            throw new IOException(e);
        }
    }

    private static void invariance(JsonNode levels) {
        InvarianceResult.Tested real = (InvarianceResult.Tested) MeasurementInvariance.of(
                SyntheticFactorReferenceTest.ANSWERS,
                SyntheticFactorReferenceTest.DATA.texts("language").stream()
                        .map(Optional::of)
                        .toList(),
                Lavaan.model("first =~ q1 + q2 + q3\nsecond =~ q4 + q5 + q6"),
                Method.COMPLETE,
                50);
        JsonNode scalar = levels.get(2);
        InvarianceResult.Change change = real.steps().get(2).change().orElseThrow();
        FitIndices fit = Lavaan.fitted(real.steps().get(2).solution()).fit();
        double delta = scalar.get("change").get("chisq").asDouble();
        add(
                "compared with the first level, not the one before",
                change.chiSquare(),
                delta,
                at(scalar, "chisq") - at(levels.get(0), "chisq"),
                1e-4);
        add(
                "the p of the model for the p of the change",
                change.p(),
                scalar.get("change").get("p").asDouble(),
                at(scalar, "pvalue"),
                1e-6);
        add(
                "p of the change on the model's degrees of freedom",
                change.p(),
                scalar.get("change").get("p").asDouble(),
                Fit.upperTail(delta, at(scalar, "df")),
                1e-6);
        add(
                "change of CFI turned round",
                change.cfi(),
                scalar.get("change").get("cfi").asDouble(),
                -scalar.get("change").get("cfi").asDouble(),
                1e-5);
        add(
                "RMSEA that forgets there are two groups",
                fit.rmsea(),
                at(scalar, "rmsea"),
                at(scalar, "rmsea") / Math.sqrt(2),
                1e-6);
        add(
                "factor means not freed with equal intercepts",
                Statistic.of(fit.df()),
                at(scalar, "df"),
                at(scalar, "df") + 2,
                1e-9);
    }

    private static double at(JsonNode model, String measure) {
        return model.get("fit").get(measure).asDouble();
    }
}

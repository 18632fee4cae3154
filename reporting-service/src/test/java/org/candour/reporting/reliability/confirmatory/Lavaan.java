package org.candour.reporting.reliability.confirmatory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.reporting.reliability.confirmatory.Estimate.Kind;
import org.candour.reporting.reliability.reference.Compared;

/** Holds our figures against what lavaan printed, under lavaan's names. */
final class Lavaan {

    /** lavaan stops at a relative change of 1e-10 of its criterion: estimates are good to about 1e-5. */
    static final double ESTIMATE = 1e-4;

    static final double ERROR = 1e-3;

    private Lavaan() {}

    static FactorModel model(String syntax) {
        return new FactorModel(syntax.lines()
                .map(line -> line.split("=~"))
                .map(sides -> new FactorModel.Factor(sides[0].trim(), items(sides[1])))
                .toList());
    }

    private static List<String> items(String sum) {
        return Arrays.stream(sum.split("\\+")).map(String::trim).collect(Collectors.toUnmodifiableList());
    }

    static FactorSolution.Fitted fitted(FactorSolution solution) {
        assertThat(solution).isInstanceOf(FactorSolution.Fitted.class);
        return (FactorSolution.Fitted) solution;
    }

    /** Whatever measures the reference holds; at 1e-6, the interval of RMSEA at 1e-4. */
    static void fit(Compared compared, FitIndices fit, JsonNode expected) {
        compared.same("npar", fit.parameters(), expected.get("npar"));
        compared.relative("chisq", fit.chiSquare(), expected.get("chisq"), 1e-6);
        compared.same("df", fit.df(), expected.get("df"));
        compared.absolute("pvalue", fit.p(), expected.get("pvalue"), 1e-6);
        compared.relative("baseline.chisq", fit.baselineChiSquare(), expected.get("baseline.chisq"), 1e-6);
        compared.same("baseline.df", fit.baselineDf(), expected.get("baseline.df"));
        compared.absolute("cfi", fit.cfi(), expected.get("cfi"), 1e-6);
        compared.absolute("tli", fit.tli(), expected.get("tli"), 1e-6);
        compared.absolute("rmsea", fit.rmsea(), expected.get("rmsea"), 1e-6);
        compared.absolute("srmr", fit.srmr(), expected.get("srmr"), 1e-6);
        compared.relative("aic", fit.aic(), expected.get("aic"), 1e-6);
        compared.relative("bic", fit.bic(), expected.get("bic"), 1e-6);
        if (expected.has("rmsea.ci.lower")) {
            compared.absolute("rmsea.ci.lower", fit.rmseaLower(), expected.get("rmsea.ci.lower"), 1e-4);
            compared.absolute("rmsea.ci.upper", fit.rmseaUpper(), expected.get("rmsea.ci.upper"), 1e-4);
            compared.absolute("rmsea.pvalue", fit.pClose(), expected.get("rmsea.pvalue"), 1e-6);
        }
        if (expected.has("logl")) {
            compared.relative("logl", fit.logLikelihood(), expected.get("logl"), 1e-6);
        }
        if (expected.has("unrestricted.logl")) {
            JsonNode unrestricted = expected.get("unrestricted.logl");
            compared.relative("unrestricted.logl", fit.unrestrictedLogLikelihood(), unrestricted, 1e-6);
        }
    }

    /** One line of lavaan's table; {@code part} reads a column of it. */
    static void line(Compared compared, FactorSolution.Fitted solution, JsonNode line) {
        String what = line.get("lhs").asText()
                + line.get("op").asText()
                + line.get("rhs").asText();
        Estimate ours = find(solution, line);
        compared.absolute(what + " std.all", ours.standardised(), line.get("std.all"), ESTIMATE);
        compared.relative(what + " std.lv", ours.byFactor(), line.get("std.lv"), ESTIMATE);
        compared.relative(what + " est", ours.value(), line.get("est"), ESTIMATE);
        double se = line.get("se").asDouble();
        if (se == 0) {
            assertThat(ours.standardError().number()).as(what + " is fixed").isEmpty();
            return;
        }
        compared.absolute(what + " se", ours.standardError(), line.get("se"), ERROR * se);
        double tolerance = ERROR * Math.max(se, Math.abs(line.get("z").asDouble()));
        compared.absolute(what + " z", ours.z(), line.get("z"), Math.max(tolerance, ERROR));
        compared.absolute(what + " pvalue", ours.p(), line.get("pvalue"), ERROR);
        compared.absolute(what + " ci.lower", ours.lower(), line.get("ci.lower"), 10 * ERROR * se);
        compared.absolute(what + " ci.upper", ours.upper(), line.get("ci.upper"), 10 * ERROR * se);
    }

    private static Estimate find(FactorSolution.Fitted solution, JsonNode line) {
        String op = line.get("op").asText();
        return solution.estimates().stream()
                .filter(e -> op.equals(operator(e.kind())))
                .filter(e -> Stream.of(e.left(), op.equals("~1") ? "" : e.right())
                        .toList()
                        .equals(List.of(
                                line.get("lhs").asText(), line.get("rhs").asText())))
                .findFirst()
                .orElseThrow();
    }

    private static String operator(Kind kind) {
        return switch (kind) {
            case LOADING -> "=~";
            case INTERCEPT, FACTOR_MEAN -> "~1";
            case RESIDUAL_VARIANCE, FACTOR_VARIANCE, FACTOR_COVARIANCE -> "~~";
        };
    }
}

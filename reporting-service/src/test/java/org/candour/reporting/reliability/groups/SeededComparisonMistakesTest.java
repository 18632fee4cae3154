package org.candour.reporting.reliability.groups;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.reference.Csv;
import org.candour.reporting.reliability.reference.Mistake;
import org.candour.reporting.reliability.retest.Agreement;
import org.candour.reporting.reliability.retest.IntraclassForm;
import org.candour.reporting.reliability.retest.LimitsOfAgreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Would the fixtures of retest and known groups notice a mistake? See {@link Mistake}. */
class SeededComparisonMistakesTest {

    private static final List<Mistake> CASES = new ArrayList<>();

    static List<Mistake> mistakes() throws IOException {
        CASES.clear();
        JsonNode expected = new ObjectMapper()
                .readTree(SeededComparisonMistakesTest.class.getResource("/reliability/structure/expected.json"));
        retest(expected.get("retest"));
        groups(expected.get("groups"));
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

    private static void retest(JsonNode expected) {
        Csv data = Csv.resource("retest.csv");
        Agreement real = Agreement.of(data.numbers(List.of("t1", "t2", "t3")));
        JsonNode icc = expected.get("icc");
        double msb = expected.get("ms_between").asDouble();
        double mse = expected.get("ms_error").asDouble();
        Statistic agreement = real.coefficient(IntraclassForm.SINGLE_AGREEMENT).estimate();
        add("consistency given for agreement", agreement, icc(icc, 1, "icc"), icc(icc, 2, "icc"), 1e-9);
        add("random judges given for agreement", agreement, icc(icc, 1, "icc"), icc(icc, 0, "icc"), 1e-9);
        add("average given for single", agreement, icc(icc, 1, "icc"), icc(icc, 4, "icc"), 1e-9);
        add(
                "F of the random form over the residual",
                real.coefficient(IntraclassForm.SINGLE_RANDOM).f(),
                icc(icc, 0, "f"),
                msb / mse,
                1e-9);
        add(
                "agreement's interval on the residual's degrees of freedom",
                real.coefficient(IntraclassForm.SINGLE_AGREEMENT).lower(),
                icc(icc, 1, "lower"),
                plainLower(msb / mse, 56, 112, 3),
                1e-8);
        add(
                "an interval of 90 % for 95 %",
                real.coefficient(IntraclassForm.SINGLE_CONSISTENCY).lower(),
                icc(icc, 2, "lower"),
                lower(msb / mse, 56, 112, 3, 0.95),
                1e-8);
        add(
                "shifts left out of the error",
                real.errorAgreement(),
                expected.get("sem_agreement").asDouble(),
                expected.get("sem_consistency").asDouble(),
                1e-9);
        add(
                "smallest change without the root of two",
                real.smallestChangeAgreement(),
                expected.get("sdc_agreement").asDouble(),
                1.96 * expected.get("sem_agreement").asDouble(),
                1e-9);
        JsonNode limits = expected.get("limits");
        LimitsOfAgreement found = LimitsOfAgreement.of(data.numbers("t1"), data.numbers("t2"));
        double sd = limits.get("sd").asDouble();
        add(
                "limits at two standard deviations",
                found.upper(),
                limits.get("upper").asDouble(),
                limits.get("mean").asDouble() + 2 * sd,
                1e-9);
        add(
                "second occasion less the first",
                found.meanDifference(),
                limits.get("mean").asDouble(),
                -limits.get("mean").asDouble(),
                1e-9);
        add(
                "SD of the differences with divisor n",
                found.sdDifference(),
                sd,
                sd
                        * Math.sqrt((limits.get("n").asDouble() - 1)
                                / limits.get("n").asDouble()),
                1e-9);
    }

    private static double plainLower(double f, double df1, double df2, int k) {
        return lower(f, df1, df2, k, 0.975);
    }

    private static double lower(double f, double df1, double df2, int k, double tail) {
        double low = f / new FDistribution(null, df1, df2, 1e-14).inverseCumulativeProbability(tail);
        return (low - 1) / (low + k - 1);
    }

    private static void groups(JsonNode expected) {
        Csv data = Csv.resource("groups.csv");
        double[] child = scores(data, "child");
        double[] adult = scores(data, "adult");
        Map<String, double[]> given = new LinkedHashMap<>();
        given.put("child", child);
        given.put("adult", adult);
        TwoGroups real = GroupComparison.of(given, 2).pair().orElseThrow();
        given.put("manager", scores(data, "manager"));
        GroupComparison three = GroupComparison.of(given, 2);
        double n = 39 + 31;
        double d = expected.get("d").asDouble();
        add(
                "Student given for Welch",
                real.welch().t(),
                test(expected, "welch", "t"),
                test(expected, "student", "t"),
                1e-9);
        add(
                "whole degrees of freedom for Welch",
                real.welch().df(),
                test(expected, "welch", "df"),
                Math.floor(test(expected, "welch", "df")),
                1e-9);
        add("one-sided p", real.welch().p(), test(expected, "welch", "p"), test(expected, "welch", "p") / 2, 1e-9);
        add("pooled SD with divisor n", real.cohenD(), d, d * Math.sqrt(n / (n - 2)), 1e-9);
        add("Hedges's g printed as d", real.cohenD(), d, expected.get("g").asDouble(), 1e-9);
        add(
                "d over the SD of everybody",
                real.cohenD(),
                d,
                expected.get("difference").asDouble()
                        / sd(DoubleStream.concat(DoubleStream.of(child), DoubleStream.of(adult))),
                1e-9);
        add(
                "d's interval from the normal distribution",
                real.cohenDLower(),
                expected.get("d_lower").asDouble(),
                d - 1.96 * Math.sqrt(n / (39.0 * 31) + d * d / (2 * n)),
                1e-8);
        add(
                "ranks of the other group",
                real.ranks().u(),
                expected.get("u").asDouble(),
                39 * 31 - expected.get("u").asDouble(),
                1e-9);
        double eta = expected.get("eta2").asDouble();
        add("between over within for eta squared", three.variance().etaSquared(), eta, eta / (1 - eta), 1e-9);
        add(
                "people less one as the second degrees of freedom",
                three.variance().p(),
                expected.get("p").asDouble(),
                1
                        - new FDistribution(null, 2, 87, 1e-14)
                                .cumulativeProbability(expected.get("f").asDouble()),
                1e-9);
        add(
                "ICC(1) with the mean group size",
                three.variance().intraclass(),
                expected.get("icc1").asDouble(),
                (expected.get("f").asDouble() - 1) / (expected.get("f").asDouble() - 1 + 88 / 3.0),
                1e-9);
    }

    private static double[] scores(Csv data, String role) {
        List<String> roles = data.texts("role");
        double[] all = data.numbers("score");
        return IntStream.range(0, all.length)
                .filter(i -> roles.get(i).equals(role) && !Double.isNaN(all[i]))
                .mapToDouble(i -> all[i])
                .toArray();
    }

    private static double sd(DoubleStream values) {
        double[] x = values.toArray();
        double mean = DoubleStream.of(x).average().orElseThrow();
        return Math.sqrt(DoubleStream.of(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1));
    }

    private static double icc(JsonNode icc, int form, String column) {
        return icc.get(form).get(column).asDouble();
    }

    private static double test(JsonNode groups, String test, String figure) {
        return groups.get(test).get(figure).asDouble();
    }
}

package org.candour.reporting.reliability.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.reference.Compared;
import org.candour.reporting.reliability.reference.Csv;
import org.junit.jupiter.api.Test;

/**
 * Against R 4.2.2 (t.test, wilcox.test, anova, pt): a committed made-up set (oracle: reference.R next to it) and, where
 * their folder is there, five public scales by gender and by education.
 */
class GroupReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, List<String>> SCALES = Map.of(
            "agree", List.of("-A1", "A2", "A3", "A4", "A5"),
            "conscientious", List.of("C1", "C2", "C3", "-C4", "-C5"),
            "extraversion", List.of("-E1", "-E2", "E3", "E4", "E5"),
            "neuroticism", List.of("N1", "N2", "N3", "N4", "N5"),
            "openness", List.of("O1", "-O2", "O3", "O4", "-O5"));

    @Test
    void madeUpRolesAgreeWithR() throws IOException {
        JsonNode all = JSON.readTree(getClass().getResource("/reliability/structure/expected.json"));
        JsonNode expected = all.get("groups");
        Csv data = Csv.resource("groups.csv");
        Map<String, double[]> groups = split(data.texts("role"), data.numbers("score"));
        Compared compared = new Compared("roles");

        GroupComparison three = GroupComparison.of(groups, 10);
        assertThat(three.pair()).isEmpty();
        variance(compared, three.variance(), expected);
        compared.relative("icc1", three.variance().intraclass(), expected.get("icc1"), 1e-10);
        compared.relative("icc2", three.variance().intraclassOfMeans(), expected.get("icc2"), 1e-10);

        GroupComparison two = GroupComparison.of(groups, 20);
        assertThat(two.leftOut()).containsExactly("manager");
        TwoGroups pair = two.pair().orElseThrow();
        compared.relative("difference", pair.difference(), expected.get("difference"), 1e-10);
        test(compared, pair.welch(), expected.get("welch"));
        test(compared, pair.student(), expected.get("student"));
        compared.relative("d", pair.cohenD(), expected.get("d"), 1e-10);
        compared.absolute("d lower", pair.cohenDLower(), expected.get("d_lower"), 1e-8);
        compared.absolute("d upper", pair.cohenDUpper(), expected.get("d_upper"), 1e-8);
        compared.relative("g", pair.hedgesG(), expected.get("g"), 1e-10);
        compared.relative("u", pair.ranks().u(), expected.get("u"), 1e-12);
        compared.absolute("u p", pair.ranks().p(), expected.get("u_p"), 1e-10);
        all.get("noncentral").get("t").forEach(at -> {
            double cdf = NoncentralT.cdf(
                    at.get("x").asDouble(),
                    at.get("df").asDouble(),
                    at.get("ncp").asDouble());
            compared.absolute("pt", cdf, at.get("p"), 1e-10);
        });
        assertThat(compared.count()).isEqualTo(29);
    }

    @Test
    void publicScalesAgreeWithR() throws IOException {
        Optional<Path> folder = Csv.publicReferences("groups");
        if (folder.isEmpty()) {
            return;
        }
        JsonNode reference = JSON.readTree(
                folder.get().resolve("results/bfi__known_groups.json").toFile());
        Csv people = Csv.file(folder.get().resolve("data/bfi.csv"));
        Compared compared = new Compared("bfi");
        for (String by : List.of("gender", "education")) {
            for (Map.Entry<String, List<String>> scale : SCALES.entrySet()) {
                JsonNode expected = reference.get("by_" + by).get(scale.getKey());
                scale(compared, split(people.texts(by), score(people, scale.getValue())), expected);
            }
        }
        System.out.println("groups reference data: " + compared.count() + " figures compared");
        assertThat(compared.count()).isGreaterThan(200);
    }

    private static void scale(Compared compared, Map<String, double[]> groups, JsonNode expected) {
        GroupComparison ours = GroupComparison.of(groups, 2);
        for (GroupComparison.Summary group : ours.groups()) {
            JsonNode line = expected.get("groups").get(group.group());
            compared.same("n", group.n(), line.get("n"));
            compared.relative("mean", group.mean(), line.get("mean"), 1e-10);
            compared.relative("sd", group.sd(), line.get("sd"), 1e-10);
        }
        variance(compared, ours.variance(), expected.get("anova"));
        compared.absolute("icc1", ours.variance().intraclass(), expected.get("icc1_groups"), 1e-10);
        compared.absolute("icc2", ours.variance().intraclassOfMeans(), expected.get("icc2_group_means"), 1e-10);
        if (ours.pair().isPresent()) {
            TwoGroups pair = ours.pair().get();
            JsonNode welch = expected.get("welch");
            compared.relative("t", pair.welch().t(), welch.get("t"), 1e-10);
            compared.relative("df", pair.welch().df(), welch.get("df"), 1e-10);
            compared.absolute("p", pair.welch().p(), welch.get("p"), 1e-10);
            compared.absolute("difference", pair.difference(), welch.get("diff"), 1e-10);
            compared.absolute("lower", pair.welch().lower(), welch.get("ci_lower"), 1e-8);
            compared.absolute("upper", pair.welch().upper(), welch.get("ci_upper"), 1e-8);
            compared.absolute("d", pair.cohenD(), expected.get("cohen_d_pooled"), 1e-10);
            compared.absolute("g", pair.hedgesG(), expected.get("hedges_g"), 1e-10);
            JsonNode ranks = expected.get("mann_whitney");
            compared.relative("U", pair.ranks().u(), ranks.get("U"), 1e-12);
            compared.absolute("p", pair.ranks().p(), ranks.get("p"), 1e-10);
            compared.absolute("auc", pair.ranks().superiority(), ranks.get("auc"), 1e-10);
        }
    }

    private static void test(Compared compared, TwoGroups.TTest ours, JsonNode expected) {
        compared.relative("t", ours.t(), expected.get("t"), 1e-10);
        compared.relative("df", ours.df(), expected.get("df"), 1e-10);
        compared.absolute("p", ours.p(), expected.get("p"), 1e-10);
        compared.absolute("lower", ours.lower(), expected.get("lower"), 1e-8);
        compared.absolute("upper", ours.upper(), expected.get("upper"), 1e-8);
    }

    private static void variance(Compared compared, OneWay ours, JsonNode expected) {
        compared.relative("F", ours.f(), expected.get("f"), 1e-10);
        compared.same("df1", ours.df1(), expected.get("df1"));
        compared.same("df2", ours.df2(), expected.get("df2"));
        double p = expected.get("p").asDouble();
        compared.absolute("p", ours.p(), expected.get("p"), Math.max(1e-8 * p, 1e-300));
        compared.absolute("eta2", ours.etaSquared(), expected.get("eta2"), 1e-10);
    }

    private static Map<String, double[]> split(List<String> labels, double[] scores) {
        Map<String, DoubleStream.Builder> groups = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (!labels.get(i).isEmpty()) {
                groups.computeIfAbsent(labels.get(i), ignored -> DoubleStream.builder())
                        .add(scores[i]);
            }
        }
        // The references compare child with adult; the alphabet would turn them round.
        Map<String, double[]> ordered = new LinkedHashMap<>();
        for (String label : groups.containsKey("child") ? List.of("child", "adult", "manager") : groups.keySet()) {
            ordered.put(label, groups.get(label).build().toArray());
        }
        return ordered;
    }

    /** The mean of what was answered; a leading minus reverses an item between one and six. */
    private static double[] score(Csv people, List<String> items) {
        List<double[]> columns = items.stream()
                .map(item -> item.startsWith("-")
                        ? DoubleStream.of(people.numbers(item.substring(1)))
                                .map(x -> 7 - x)
                                .toArray()
                        : people.numbers(item))
                .toList();
        return IntStream.range(0, people.rows().size())
                .mapToDouble(row -> columns.stream()
                        .mapToDouble(column -> column[row])
                        .filter(x -> !Double.isNaN(x))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }
}

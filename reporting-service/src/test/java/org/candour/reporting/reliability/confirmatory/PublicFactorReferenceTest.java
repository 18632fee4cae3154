package org.candour.reporting.reliability.confirmatory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.reporting.reliability.confirmatory.FactorModel.Identification;
import org.candour.reporting.reliability.confirmatory.FactorSolution.FactorReliability;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.reference.Compared;
import org.candour.reporting.reliability.reference.Csv;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Against lavaan 0.6-14 on public data sets whose licence keeps them out of this repository. They run when {@code
 * -Dcandour.refdata} names a folder that has them.
 */
class PublicFactorReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger FIGURES = new AtomicInteger();

    @AfterAll
    static void say() {
        System.out.println("factor reference data: " + FIGURES.get() + " figures compared");
    }

    @TestFactory
    List<DynamicTest> publicSets() throws IOException {
        Optional<Path> folder = Csv.publicReferences("factor");
        List<DynamicTest> tests = new ArrayList<>();
        if (folder.isEmpty()) {
            return tests;
        }
        Path at = folder.get();
        JsonNode hs = read(at, "hs1939__cfa3.json");
        JsonNode bfi = read(at, "bfi__cfa5.json");
        Csv children = Csv.file(at.resolve("data/holzinger_swineford1939.csv"));
        Csv people = Csv.file(at.resolve("data/bfi.csv"));
        tests.add(DynamicTest.dynamicTest("hs three factors", () -> solved(children, hs.get("ml"))));
        tests.add(DynamicTest.dynamicTest("hs one factor", () -> solved(children, hs.get("one_factor"))));
        tests.add(DynamicTest.dynamicTest("bfi complete", () -> solved(people, bfi.get("ml_listwise"))));
        tests.add(DynamicTest.dynamicTest("bfi fiml", () -> solved(people, bfi.get("fiml"))));
        JsonNode school = read(at, "hs1939__invariance_school.json");
        JsonNode gender = read(at, "bfi__invariance_gender.json");
        tests.add(DynamicTest.dynamicTest("hs schools", () -> levels(children, hs.get("ml"), school)));
        tests.add(DynamicTest.dynamicTest("bfi gender", () -> levels(people, bfi.get("ml_listwise"), gender)));
        read(at, "bfi__scales.json")
                .get("scales")
                .forEach(scale -> tests.add(
                        DynamicTest.dynamicTest("bfi " + scale.get("scale").asText(), () -> oneFactor(people, scale))));
        tests.add(DynamicTest.dynamicTest(
                "attitude",
                () -> oneFactor(
                        Csv.file(at.resolve("data/attitude.csv")),
                        read(at, "attitude__all.json").get("scales").get("all7"))));
        tests.add(DynamicTest.dynamicTest(
                "hs nine",
                () -> oneFactor(children, read(at, "hs1939__efa_omega.json").get("omega9"))));
        tests.add(DynamicTest.dynamicTest(
                "sai",
                () -> oneFactor(
                        anxietyAtFirst(at), read(at, "sai_xray__retest.json").get("scale_time1"))));
        JsonNode edges = read(at, "edge_cases.json").get("cases");
        tests.add(DynamicTest.dynamicTest(
                "edge reversed",
                () -> oneFactor(
                        Csv.file(at.resolve("data/edge_reversed_item_unkeyed.csv")),
                        edges.get("reversed_item_keyed"))));
        tests.add(DynamicTest.dynamicTest("edge heywood", () -> heywood(at, edges.get("missing_full"))));
        return tests;
    }

    private static JsonNode read(Path folder, String file) throws IOException {
        return JSON.readTree(folder.resolve("results").resolve(file).toFile());
    }

    private static Csv anxietyAtFirst(Path at) {
        Csv both = Csv.file(at.resolve("data/sai_xray.csv"));
        int time = both.header().indexOf("time");
        return new Csv(
                both.header(),
                both.rows().stream().filter(row -> row[time].equals("1")).toList());
    }

    private static void solved(Csv data, JsonNode reference) {
        Compared compared = new Compared(reference.get("label").asText());
        FactorModel model = Lavaan.model(reference.get("model").asText());
        Method method = reference.get("missing").asText().equals("fiml") ? Method.FIML : Method.COMPLETE;
        FactorSolution.Fitted ours = Lavaan.fitted(ConfirmatoryAnalysis.of(
                Observations.of(model.items(), data.numbers(model.items())), model, method, Identification.MARKER));

        compared.same("n", ours.people().used(), reference.get("n"));
        Lavaan.fit(compared, ours.fit(), reference.get("fit"));
        List<JsonNode> lines = rows(reference.get("parameters"));
        assertThat(ours.estimates()).hasSameSizeAs(lines);
        lines.forEach(line -> Lavaan.line(compared, ours, line));
        JsonNode composite = reference.get("composite_reliability");
        for (FactorReliability each : ours.reliabilities()) {
            compared.absolute("mod", each.omega(), composite.get("mod").get(each.factor()), 1e-5);
            compared.absolute("obs", each.omegaObserved(), composite.get("obs").get(each.factor()), 1e-5);
            compared.absolute(
                    "ave", each.averageVarianceExtracted(), composite.get("ave").get(each.factor()), 1e-5);
        }
        FIGURES.addAndGet(compared.count());
    }

    /** The reference keeps its parameters by column. */
    private static List<JsonNode> rows(JsonNode columns) {
        List<JsonNode> rows = new ArrayList<>();
        for (int i = 0; i < columns.get("lhs").size(); i++) {
            ObjectNode row = JSON.createObjectNode();
            for (Map.Entry<String, JsonNode> column : columns.properties()) {
                row.set(column.getKey(), column.getValue().get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void levels(Csv data, JsonNode single, JsonNode reference) {
        Compared compared = new Compared("by " + reference.get("group").asText());
        FactorModel model = Lavaan.model(single.get("model").asText());
        InvarianceResult.Tested ours = (InvarianceResult.Tested) MeasurementInvariance.of(
                Observations.of(model.items(), data.numbers(model.items())),
                data.texts(reference.get("group").asText()).stream()
                        .map(Optional::of)
                        .toList(),
                model,
                Method.COMPLETE,
                100);
        for (int g = 0; g < ours.groups().size(); g++) {
            JsonNode expected = reference.get("configural").get("n_per_group").get(g);
            compared.same("n per group", ours.groups().get(g).n(), expected);
        }
        assertThat(ours.steps()).hasSize(4);
        for (InvarianceResult.Step step : ours.steps()) {
            JsonNode expected = reference.get(step.level().name().toLowerCase(Locale.ROOT));
            Lavaan.fit(compared, Lavaan.fitted(step.solution()).fit(), expected.get("fit"));
            step.change().ifPresent(change -> {
                compared.absolute("delta chisq", change.chiSquare(), expected.get("delta_chisq"), 1e-5);
                compared.same("delta df", change.df(), expected.get("delta_df"));
                compared.absolute("delta p", change.p(), expected.get("delta_p"), 1e-5);
                compared.absolute("delta cfi", change.cfi(), expected.get("delta_cfi"), 1e-5);
                compared.absolute("delta rmsea", change.rmsea(), expected.get("delta_rmsea"), 1e-5);
                compared.absolute("delta srmr", change.srmr(), expected.get("delta_srmr"), 1e-5);
            });
        }
        FIGURES.addAndGet(compared.count());
    }

    private static Observations keyed(Csv data, JsonNode scale, List<String> items) {
        Set<String> reversed = new HashSet<>();
        scale.get("reverse_keyed").forEach(code -> reversed.add(code.asText()));
        double ends =
                scale.get("response_min").asDouble() + scale.get("response_max").asDouble();
        double[][] columns = data.numbers(items);
        for (int i = 0; i < columns.length; i++) {
            for (int row = 0; row < columns[i].length; row++) {
                columns[i][row] = reversed.contains(items.get(i)) ? ends - columns[i][row] : columns[i][row];
            }
        }
        return Observations.of(items, columns);
    }

    private static FactorSolution oneFactorOf(Csv data, JsonNode scale) {
        List<String> items = new ArrayList<>();
        scale.get("items").forEach(code -> items.add(code.asText()));
        FactorModel model = new FactorModel(List.of(new FactorModel.Factor("all", items)));
        return ConfirmatoryAnalysis.of(keyed(data, scale, items), model, Method.COMPLETE, Identification.UNIT_VARIANCE);
    }

    private static void oneFactor(Csv data, JsonNode scale) {
        Compared compared = new Compared(scale.get("scale").asText());
        JsonNode expected = scale.get("listwise").get("omega_1factor_ml_cfa");
        FactorSolution.Fitted ours = Lavaan.fitted(oneFactorOf(data, scale));
        Lavaan.fit(compared, ours.fit(), expected.get("fit"));
        int n = scale.get("items").size();
        String marker = scale.get("items").get(0).asText();
        double way = Math.signum(expected.get("loadings_std").get(marker).asDouble());
        for (int i = 0; i < n; i++) {
            Estimate loading = ours.estimates().get(i);
            String item = loading.right();
            compared.absolute(
                    "loading",
                    way * loading.value(),
                    expected.get("loadings_unstd").get(item),
                    1e-4);
            compared.absolute(
                    "std",
                    way * loading.standardised(),
                    expected.get("loadings_std").get(item),
                    1e-4);
            compared.absolute(
                    "theta",
                    ours.estimates().get(n + i).value(),
                    expected.get("theta").get(item),
                    1e-4);
        }
        FactorReliability omega = ours.reliabilities().getFirst();
        compared.absolute("omega", omega.omega(), expected.get("omega_model_implied_var"), 1e-5);
        compared.absolute("omega observed", omega.omegaObserved(), expected.get("omega_observed_var"), 1e-5);
        FIGURES.addAndGet(compared.count());
    }

    /** lavaan converges to a negative variance here; we say so instead of printing its omega of 1.23. */
    private static void heywood(Path at, JsonNode scale) {
        Csv data = Csv.file(at.resolve("data/edge_missing_pairwise_vs_listwise.csv"));
        FactorSolution ours = oneFactorOf(data, scale);
        assertThat(ours).isInstanceOf(FactorSolution.Inadmissible.class);
        FactorSolution.Inadmissible found = (FactorSolution.Inadmissible) ours;
        assertThat(found.flaw()).isEqualTo(FactorSolution.Flaw.NEGATIVE_VARIANCE);
        Compared compared = new Compared("heywood");
        JsonNode theta = scale.get("listwise").get("omega_1factor_ml_cfa").get("theta");
        int n = theta.size();
        for (Estimate line : found.estimates().subList(n, 2 * n)) {
            compared.relative(line.left(), line.value(), theta.get(line.left()), 1e-3);
        }
        FIGURES.addAndGet(compared.count());
    }
}

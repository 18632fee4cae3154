package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every figure against closed forms on public data sets whose licence keeps them out of this repository. They run when
 * {@code -Dcandour.refdata} names a folder that has them; otherwise the line printed says that they did not.
 */
class PublicReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    List<DynamicTest> publicSets() throws IOException {
        String given = System.getProperty("candour.refdata", "");
        Path folder = Path.of(given).resolve("public");
        if (given.isBlank() || !Files.isDirectory(folder)) {
            System.out.println("reliability reference data: folder not given, only the committed sets ran");
            return List.of();
        }
        List<DynamicTest> tests = new ArrayList<>();
        scales(folder, "bfi__scales.json", "scales")
                .forEach((name, scale) -> tests.add(DynamicTest.dynamicTest(
                        "bfi " + name, () -> full(name, folder.resolve("data/bfi.csv"), scale))));
        scales(folder, "attitude__all.json", "scales")
                .forEach((name, scale) -> tests.add(DynamicTest.dynamicTest(
                        "attitude " + name, () -> full(name, folder.resolve("data/attitude.csv"), scale))));
        Map<String, String> files = Map.of(
                "reversed_item_keyed", "reversed_item_unkeyed",
                "two_items_full", "two_items",
                "missing_full", "missing_pairwise_vs_listwise");
        scales(folder, "edge_cases.json", "cases").forEach((name, edge) -> {
            Path csv = edgeFile(folder, files.getOrDefault(name, name));
            tests.add(DynamicTest.dynamicTest("edge " + name, () -> {
                if (edge.has("items_raw")) {
                    full(name, csv, edge);
                } else {
                    edge(name, csv, edge);
                }
            }));
        });
        System.out.println("reliability reference data: " + tests.size() + " sets compared");
        return tests;
    }

    private static Map<String, JsonNode> scales(Path folder, String file, String field) throws IOException {
        Map<String, JsonNode> scales = new HashMap<>();
        JSON.readTree(folder.resolve("results").resolve(file).toFile())
                .get(field)
                .properties()
                .forEach(entry -> scales.put(entry.getKey(), entry.getValue()));
        assertThat(scales).as(file).isNotEmpty();
        return scales;
    }

    private static Path edgeFile(Path folder, String name) {
        Path plain = folder.resolve("data/edge_" + name + ".csv");
        return Files.exists(plain) ? plain : folder.resolve("data/edge_" + name + "_R.csv");
    }

    private static void full(String name, Path csv, JsonNode scale) throws IOException {
        Close close = new Close(name);
        List<String> codes = strings(scale.get("items"));
        Set<String> reversed = new HashSet<>(strings(scale.get("reverse_keyed")));
        AnswerTable table = Answers.file(
                csv,
                codes,
                scale.get("response_min").asInt(),
                scale.get("response_max").asInt());
        ScaleReliability actual = ScaleReliability.of(ItemMatrix.of(table, codes, reversed), Scoring.mean(1));
        for (ScaleReliability.ItemFigures item : actual.items()) {
            item(close, item.answers(), scale.get("items_raw").get(item.code()));
        }
        block(close, actual.listwise(), scale.get("listwise"));
        block(close, actual.pairwise(), scale.get("pairwise"));
        JsonNode score = scale.get("score").get("mean_of_available");
        assertThat(actual.scores().n()).isEqualTo(score.get("n").asInt());
        close.check("score mean", actual.scores().mean(), score.get("mean"));
        close.check("score sd", actual.scores().sd(), score.get("sd"));
        close.check("score floor", actual.scores().floorPercent(), score.get("floor_pct"));
        close.check("score ceiling", actual.scores().ceilingPercent(), score.get("ceiling_pct"));
        assertThat(close.compared()).isGreaterThan(20);
    }

    private static void item(Close close, Distribution answers, JsonNode expected) {
        assertThat(answers.n()).isEqualTo(expected.get("n").asLong());
        assertThat(answers.missing()).isEqualTo(expected.get("missing").asLong());
        assertThat(answers.counts())
                .containsExactly(expected.get("freq")
                        .valueStream()
                        .mapToLong(JsonNode::asLong)
                        .toArray());
        close.check("mean", answers.mean(), expected.get("mean"));
        close.check("sd", answers.sd(), expected.get("sd"));
        close.check("skew", answers.skew(), expected.get("skew_type3"));
        close.check("kurtosis", answers.kurtosis(), expected.get("kurtosis_type3"));
        close.check("floor", answers.floorPercent(), expected.get("floor_pct"));
        close.check("ceiling", answers.ceilingPercent(), expected.get("ceiling_pct"));
    }

    private static void block(Close close, Consistency actual, JsonNode block) {
        JsonNode alpha = block.get("alpha");
        assertThat(actual.n()).isEqualTo(alpha.get("n_used_for_ci").asInt());
        close.check("alpha", actual.alpha(), alpha.get("raw_alpha"));
        close.check("standardised", actual.standardised(), alpha.get("std_alpha_from_cor"));
        close.check("own variance", actual.standardisedByOwnVariance(), alpha.get("std_alpha_from_cov2cor"));
        close.check("inter-item", actual.meanInterItem(), alpha.get("mean_interitem_r"));
        interval(close, actual.feldt(), alpha.get("ci95_feldt"));
        interval(close, actual.duhachek(), alpha.get("ci95_duhachek_z"));
        close.check("error", actual.sumScoreError(), block.get("sem").get("sem_from_alpha_sum_score"));
        for (int i = 0; i < actual.fits().size(); i++) {
            Consistency.ItemFit fit = actual.fits().get(i);
            close.check("item-rest", fit.itemRest(), alpha.get("item_rest_r").get(fit.code()));
            if (!alpha.get("alpha_if_dropped").isNull()) {
                close.check(
                        "if dropped",
                        fit.alphaIfDropped(),
                        alpha.get("alpha_if_dropped").get("raw_alpha").get(i));
            }
        }
        if (block.has("guttman_covariance")) {
            close.check(
                    "lambda 2",
                    actual.lambda2(),
                    block.get("guttman_covariance").get("lambda2"));
            close.loose(
                    "lambda 6",
                    actual.lambda6(),
                    block.get("guttman_covariance").get("lambda6"));
        } else {
            close.check(
                    "two items", actual.standardised(), block.get("two_item").get("spearman_brown"));
        }
    }

    /** The short edge cases: alpha with and without flat items, item-rest, Feldt; or the words when there is none. */
    private static void edge(String name, Path csv, JsonNode edge) throws IOException {
        List<String> codes = List.of(Files.readAllLines(csv).getFirst().split(","));
        AnswerTable table = Answers.file(csv, codes, 1, 5);
        ScaleReliability actual = Answers.measure(table, codes, Set.of());
        edgeBlock(name, actual.pairwise(), edge.get("n").asInt(), edge.get("pairwise.complete.obs"));
        edgeBlock(name, actual.listwise(), actual.complete(), edge.get("complete.obs"));
    }

    private static void edgeBlock(String name, Consistency actual, int referenceN, JsonNode block) {
        Close close = new Close(name);
        JsonNode alpha = block.path("raw_alpha_all_items");
        if (!alpha.isNumber()) {
            assertThat(actual.alpha()).isInstanceOf(Statistic.NotDefined.class);
            assertThat(actual.feldt().lower()).isInstanceOf(Statistic.NotDefined.class);
            return;
        }
        close.check("alpha of all", actual.alphaOfAllItems(), alpha);
        close.check("alpha", actual.alpha(), block.get("raw_alpha_without_zero_variance_items"));
        // The reference counts rows without any answer in n and items without variance in k; ours counts neither.
        int k = actual.items().size() + actual.withoutVariance().size();
        interval(close, Interval.feldt(actual.alphaOfAllItems(), referenceN, k), block.get("feldt"));
        for (Consistency.ItemFit fit : actual.fits()) {
            JsonNode itemRest = block.get("item_rest_r").get(fit.code());
            if (itemRest.isNull()) {
                assertThat(fit.itemRest()).isInstanceOf(Statistic.NotDefined.class);
            } else {
                close.check("item-rest", fit.itemRest(), itemRest);
            }
        }
        boolean singular = block.get("rank_of_correlation").asInt(k) < k;
        if (singular) {
            assertThat(actual.lambda6()).isInstanceOf(Statistic.NotDefined.class);
        }
    }

    private static void interval(Close close, Interval actual, JsonNode expected) {
        close.interval(actual.method(), actual, expected.get("lower"), expected.get("upper"));
    }

    private static List<String> strings(JsonNode array) {
        return array.isTextual()
                ? List.of(array.asText())
                : array.valueStream().map(JsonNode::asText).toList();
    }
}

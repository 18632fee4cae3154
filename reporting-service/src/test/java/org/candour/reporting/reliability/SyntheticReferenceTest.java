package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure against R on four synthetic sets: complete, with gaps and reversed items, two items, and end categories
 * nobody used. Oracle: reference.R next to the data (R 4.2.2, psych 2.2.9; closed forms on {@code cov} and {@code cor},
 * {@code describe(type = 3)}, and {@code psych::alpha} for the headline).
 */
class SyntheticReferenceTest {

    static Stream<JsonNode> scales() throws IOException {
        return new ObjectMapper()
                .readTree(SyntheticReferenceTest.class.getResource("/reliability/expected.json"))
                .get("scales")
                .valueStream();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyFigureAgreesWithR(JsonNode expected) {
        Close close = new Close(expected.get("file").asText());
        Set<String> reversed = new HashSet<>();
        expected.get("reverse").forEach(code -> reversed.add(code.asText()));
        AnswerTable table = Answers.resource(
                expected.get("file").asText() + ".csv",
                expected.get("minimum").asInt(),
                expected.get("maximum").asInt());
        ScaleReliability scale = Answers.measure(table, reversed.toArray(String[]::new));

        assertThat(scale.rows()).isEqualTo(expected.get("rows").asInt());
        assertThat(scale.anyAnswered()).isEqualTo(expected.get("anyAnswered").asInt());
        assertThat(scale.complete()).isEqualTo(expected.get("complete").asInt());
        items(close, scale, expected.get("items"));
        consistency(close, scale.pairwise(), expected.get("pairwise"));
        consistency(close, scale.listwise(), expected.get("listwise"));
        close.check("psych alpha", scale.pairwise().alpha(), expected.get("psychAlpha"));
        score(close, scale.scores(), expected.get("score"));
    }

    private static void items(Close close, ScaleReliability scale, JsonNode items) {
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            Distribution answers = scale.items().get(i).answers();
            assertThat(answers.n()).isEqualTo(item.get("n").asLong());
            assertThat(answers.missing()).isEqualTo(scale.rows() - item.get("n").asLong());
            assertThat(answers.counts())
                    .containsExactly(item.get("counts")
                            .valueStream()
                            .mapToLong(JsonNode::asLong)
                            .toArray());
            close.check("mean", answers.mean(), item.get("mean"));
            close.check("sd", answers.sd(), item.get("sd"));
            close.check("skew", answers.skew(), item.get("skew"));
            close.check("kurtosis", answers.kurtosis(), item.get("kurtosis"));
            close.check("floor", answers.floorPercent(), item.get("floor"));
            close.check("ceiling", answers.ceilingPercent(), item.get("ceiling"));
        }
    }

    private static void consistency(Close close, Consistency actual, JsonNode expected) {
        assertThat(actual.n()).isEqualTo(expected.get("n").asInt());
        close.check("alpha", actual.alpha(), expected.get("alpha"));
        close.check("standardised", actual.standardised(), expected.get("standardised"));
        close.check("own variance", actual.standardisedByOwnVariance(), expected.get("standardisedByOwnVariance"));
        close.interval(
                "Feldt",
                actual.feldt(),
                expected.get("feldt").get(0),
                expected.get("feldt").get(1));
        close.interval(
                "Duhachek",
                actual.duhachek(),
                expected.get("duhachek").get(0),
                expected.get("duhachek").get(1));
        close.check("inter-item", actual.meanInterItem(), expected.get("meanInterItem"));
        close.check("lambda 2", actual.lambda2(), expected.get("lambda2"));
        close.loose("lambda 6", actual.lambda6(), expected.get("lambda6"));
        close.check("error", actual.sumScoreError(), expected.get("sumScoreError"));
        for (int i = 0; i < actual.fits().size(); i++) {
            close.check(
                    "item-rest",
                    actual.fits().get(i).itemRest(),
                    expected.get("itemRest").get(i));
            if (actual.items().size() > 2) {
                close.check(
                        "if dropped",
                        actual.fits().get(i).alphaIfDropped(),
                        expected.get("alphaIfDropped").get(i));
            }
        }
    }

    private static void score(Close close, Scoring.Scores actual, JsonNode expected) {
        assertThat(actual.n()).isEqualTo(expected.get("n").asInt());
        close.check("score mean", actual.mean(), expected.get("mean"));
        close.check("score sd", actual.sd(), expected.get("sd"));
        for (int row = 0; row < 5; row++) {
            close.check(
                    "score",
                    Statistic.of(actual.score(row).orElseThrow()),
                    expected.get("first").get(row));
        }
    }
}

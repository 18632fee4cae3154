package org.candour.reporting.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.factor.FactorAnalysis;
import org.candour.reporting.reliability.factor.FactorAnalysis.Extract;
import org.candour.reporting.reliability.factor.FactorAnalysis.Turn;
import org.candour.reporting.reliability.factor.HierarchicalOmega;
import org.candour.reporting.reliability.factor.OneFactorOmega;
import org.candour.reporting.reliability.factor.ParallelAnalysis;
import org.candour.reporting.reliability.factor.SamplingAdequacy;
import org.candour.reporting.reliability.factor.Scree;
import org.candour.reporting.reliability.factor.Sphericity;
import org.candour.reporting.reliability.polychoric.OrdinalReliability;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations;
import org.candour.reporting.reliability.polychoric.PolychoricCorrelations.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables nobody would analyse: a handful of people, constant and copied items, most answers missing. Every analysis must
 * end in numbers or words; a not-a-number cannot be built, so one would end in an exception here.
 */
class AnyAnswersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void endInNumbersOrWords(int hundred) {
        for (long seed = 100L * hundred; seed < 100L * (hundred + 1); seed++) {
            ItemMatrix matrix = table(new Random(seed));
            assertThatCode(() -> everything(matrix)).as("seed %s", seed).doesNotThrowAnyException();
        }
    }

    private static void everything(ItemMatrix matrix) {
        ScaleReliability scale = ScaleReliability.of(matrix, Scoring.halfOf(matrix.size()));
        assertThat(scale.items()).hasSize(matrix.size());
        for (Treatment treatment : Treatment.values()) {
            AlphaBootstrap.of(matrix, treatment, 20, 1, Progress.IGNORED);
            Outcome<ItemCorrelations> items = ItemCorrelations.of(matrix, treatment);
            items.found().ifPresent(AnyAnswersTest::structure);
            items.found()
                    .ifPresent(found -> ParallelAnalysis.of(
                            found, ShuffledAnswers.of(matrix, found.items()), 10, 1, Progress.IGNORED));
        }
        for (Rule rule : Rule.values()) {
            Outcome<PolychoricCorrelations> polychoric = PolychoricCorrelations.of(matrix, rule, Progress.IGNORED);
            polychoric.flatMap(OrdinalReliability::of);
            polychoric.flatMap(PolychoricCorrelations::forAnalysis).found().ifPresent(AnyAnswersTest::structure);
        }
    }

    private static void structure(ItemCorrelations items) {
        SplitHalves.of(items, 1);
        SplitHalves.standardised(items, 1);
        SamplingAdequacy.of(items);
        Sphericity.of(items);
        Scree.of(items);
        OneFactorOmega.of(items);
        HierarchicalOmega.of(items, 2, 1);
        HierarchicalOmega.of(items, 3, 1);
        for (Extract method : Extract.values()) {
            for (int factors = 1; factors <= 3; factors++) {
                for (Turn turn : List.of(Turn.VARIMAX, Turn.OBLIMIN)) {
                    FactorAnalysis.of(items, factors, method, turn, 1);
                }
            }
        }
    }

    private static ItemMatrix table(Random random) {
        int items = 1 + random.nextInt(8);
        int people = random.nextInt(14);
        int categories = 2 + random.nextInt(4);
        double gaps = random.nextInt(3) * 0.3;
        int kind = random.nextInt(4);
        Integer[][] rows = IntStream.range(0, Math.max(people, 1))
                .mapToObj(person -> {
                    Integer[] row = new Integer[items];
                    for (int i = 0; i < items; i++) {
                        int answer = 1 + random.nextInt(categories);
                        answer = kind == 1 && i == 0 ? 1 : kind == 2 && i == 1 && row[0] != null ? row[0] : answer;
                        answer = kind == 3 && i > 0 && row[0] != null && random.nextBoolean() ? row[0] : answer;
                        row[i] = random.nextDouble() < gaps || people == 0 ? null : Integer.valueOf(answer);
                    }
                    return row;
                })
                .toArray(Integer[][]::new);
        AnswerTable table = Answers.table(1, 5, rows);
        List<String> codes = table.items().stream().map(AnswerTable.Item::code).toList();
        return ItemMatrix.of(table, codes, random.nextBoolean() ? Set.of(codes.getFirst()) : Set.of());
    }
}

package org.candour.reporting.validation.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.ItemMatrix;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.Scoring;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ScaleResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HC-11")
class ScaleViewTest {
    @Test
    void theIntervalOfAlphaDoesNotStandBesideAnotherCoefficient() {
        ScaleView two = view(2);
        assertThat(two.headline()).startsWith("Spearman-Brown");
        assertThat(two.lower()).isEmpty();
        assertThat(two.upper()).isEmpty();

        ScaleView three = view(3);
        assertThat(three.headline()).startsWith("Cronbach");
        assertThat(three.lower()).isNotEmpty();
        assertThat(Double.parseDouble(three.lower())).isLessThan(Double.parseDouble(three.alpha()));
    }

    private static ScaleView view(int items) {
        List<String> codes =
                IntStream.rangeClosed(1, items).mapToObj(i -> "i" + i).toList();
        AnswerTable.Builder table = AnswerTable.of(
                codes.stream().map(code -> new AnswerTable.Item(code, 1, 5)).toList());
        SplittableRandom random = new SplittableRandom(3);
        for (int person = 0; person < 60; person++) {
            int mood = random.nextInt(1, 5);
            table.row(codes.stream().collect(Collectors.toMap(code -> code, code -> mood + random.nextInt(2))));
        }
        ScaleReliability figures =
                ScaleReliability.of(ItemMatrix.of(table.build(), codes, Set.of()), Scoring.halfOf(items));
        Scale scale = new Scale(
                "s",
                "Scale",
                "",
                codes.stream().map(code -> new ScaleItem(code, false)).toList(),
                1,
                5,
                1);
        return ScaleView.of(new ScaleResult(scale, ScaleStatus.DRAFT, figures), code -> "Statement " + code);
    }
}

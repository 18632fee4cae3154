package org.candour.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.candour.contracts.instrument.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HC-21")
class LastWaveTest {
    private static final Comparison NONE = new Comparison(0, Map.of(), "None.");

    @Test
    void aDifferenceOfPrintedScoresIsPrintedWithItsMargin() {
        EmployerSummary before = MadeUpEmployer.summary(60);
        EmployerSummary now = after(before, MadeUpEmployer.input(320, NONE));
        int compared = 0;
        for (Chapter chapter : Chapter.of(now, Topic.Kind.STANDARD)) {
            ScoreBar bar = Objects.requireNonNull(chapter.score());
            OptionalInt shownThen =
                    before.score(chapter.topic().scoreName()).orElseThrow().value();
            Change change = bar.moved();
            assertThat(change == null).isEqualTo(shownThen.isEmpty() || !bar.shown());
            if (change == null) {
                continue;
            }
            compared++;
            int then = shownThen.getAsInt();
            assertThat(change.earlier()).isEqualTo(then);
            assertThat(change.difference()).isEqualTo(bar.value() - then);
            assertThat(change.margin()).isBetween(3, 20);
            assertThat(bar.alternative()).contains("before " + then, "margin " + change.margin());
        }
        assertThat(compared).isGreaterThanOrEqualTo(5);
    }

    @Test
    void anotherQuestionnaireIsNotCompared() {
        EmployerSummary before = MadeUpEmployer.summary(60);
        List<Topic> asked = before.text().topics();
        Topic first = asked.getFirst();
        Topic fewer = new Topic(
                first.code(),
                first.title(),
                first.intro(),
                first.kind(),
                first.questions().subList(1, first.questions().size()),
                first.scale());
        assertThat(LastWave.of(before, List.of(fewer)).scores()).isEmpty();
        assertThat(LastWave.of(before, List.of(first)).scores()).containsOnlyKeys(first.code());
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertThat(Chapter.of(MadeUpEmployer.summary(60), Topic.Kind.STANDARD))
                .allSatisfy(chapter -> assertThat(
                                Objects.requireNonNull(chapter.score()).moved())
                        .isNull());
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 25, 60, 320})
    void theErrorIsNeverLessThanTheTrueOne(int size) {
        SummaryInput input = MadeUpEmployer.input(size, NONE);
        EmployerSummary summary = MadeUpEmployer.summary(size);
        for (Scale scale : MadeUpEmployer.INSTRUMENT.scales()) {
            Topic topic = summary.text().topics().stream()
                    .filter(one -> one.code().equals(scale.code()))
                    .findFirst()
                    .orElseThrow();
            assertThat(ScoreError.atMost(summary, topic))
                    .as(scale.code())
                    .isGreaterThanOrEqualTo(0.98 * error(input, scale))
                    .isLessThanOrEqualTo(50 / Math.sqrt(size));
        }
    }

    /** Standard error of the mean of people's own means; 2 % are left to answers that somebody skipped. */
    private static double error(SummaryInput input, Scale scale) {
        double sum = 0;
        double squares = 0;
        int people = 0;
        var values = Topics.values(MadeUpEmployer.INSTRUMENT, scale);
        for (int person = 0; person < input.answers().rows(); person++) {
            double total = 0;
            int answered = 0;
            for (var item : values.entrySet()) {
                var answer = input.answers().answer(person, item.getKey());
                Integer value = answer.isPresent() ? item.getValue().get("" + answer.getAsInt()) : null;
                if (value != null) {
                    total += 25 * (value - 1);
                    answered++;
                }
            }
            if (answered > 0) {
                people++;
                sum += total / answered;
                squares += total / answered * total / answered;
            }
        }
        double variance = squares / people - sum / people * sum / people;
        return Math.sqrt(variance / people);
    }

    private static EmployerSummary after(EmployerSummary before, SummaryInput input) {
        var verdict = new BuildSummary()
                .from(new SummaryInput(
                        input.study(),
                        input.wave(),
                        input.instrument(),
                        input.employer(),
                        input.edition(),
                        input.today(),
                        input.answers(),
                        input.invited(),
                        input.statuses(),
                        input.comparison(),
                        before,
                        List.of()));
        return ((SummaryVerdict.Built) verdict).summary();
    }
}

package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.response.Answer;
import org.candour.platform.problem.Violation;
import org.candour.survey.support.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SectionRulesTest {
    private static final Instrument INSTRUMENT = Sample.instrument("Sample");
    private static final Section WORK = INSTRUMENT.sections().get(0);
    private static final Section LIFE = INSTRUMENT.sections().get(1);
    private static final Section WORDS = INSTRUMENT.sections().get(2);

    @Test
    @Tag("EW-B4")
    void everythingCanBeSkipped() {
        SectionEntry entry = SectionRules.read(INSTRUMENT, WORK, Map.of("W1", List.of("skip")));

        assertThat(entry.violations()).isEmpty();
        assertThat(entry.answers()).isEmpty();
    }

    @Test
    void aRatingTakesOneListedValue() {
        assertThat(violations(WORK, Map.of("W1", List.of("1", "2")))).containsExactly("W1: choose only one answer");
        assertThat(violations(WORK, Map.of("W1", List.of("7"))))
                .containsExactly("W1: choose one of the answers that are listed");
        assertThat(violations(WORK, Map.of("W1", List.of("01")))).hasSize(1);
        assertThat(violations(WORK, Map.of("W1", List.of("1 "), "W2", List.of("3"))))
                .hasSize(1);
    }

    @Test
    void severalValuesAreKeptInOneOrder() {
        SectionEntry entry = SectionRules.read(INSTRUMENT, LIFE, Map.of("L2", List.of("3", "1", "3")));

        assertThat(entry.answers()).isEqualTo(Map.of("L2", List.of(1, 3)));
    }

    @Test
    @Tag("EW-A2")
    void textsAreTidiedAndLimited() {
        SectionEntry entry = SectionRules.read(
                INSTRUMENT, WORDS, Map.of("T1", List.of(" one\r\ntwo\u0000\u0007 "), "T2", List.of(" ")));

        assertThat(entry.texts()).isEqualTo(Map.of("T1", "one\ntwo"));
        assertThat(violations(WORDS, Map.of("T1", List.of("x".repeat(4_000))))).isEmpty();
        assertThat(violations(WORDS, Map.of("T1", List.of("x".repeat(4_001)))))
                .containsExactly("T1: must be 4000 characters or fewer");
    }

    @Test
    void aPageChangesOnlyItsOwnItems() {
        Draft draft = Draft.EMPTY
                .with(LIFE, SectionRules.read(INSTRUMENT, LIFE, Map.of("L1", List.of("4"))))
                .with(WORK, SectionRules.read(INSTRUMENT, WORK, Map.of("W1", List.of("3"))))
                .with(WORK, SectionRules.read(INSTRUMENT, WORK, Map.of("W2", List.of("2"))));

        assertThat(draft.entered(INSTRUMENT).answers())
                .containsExactly(new Answer("W2", List.of(2)), new Answer("L1", List.of(4)));
        assertThat(draft.revision()).isEqualTo(3);
        assertThat(draft.saved()).containsExactlyInAnyOrder("life", "work");
        assertThat(draft).hasToString("Draft(withheld)");
    }

    private static List<String> violations(Section section, Map<String, List<String>> fields) {
        return SectionRules.read(INSTRUMENT, section, fields).violations().stream()
                .map((Violation violation) -> violation.field() + ": " + violation.rule())
                .toList();
    }
}

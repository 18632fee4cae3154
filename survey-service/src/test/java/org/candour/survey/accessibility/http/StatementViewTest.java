package org.candour.survey.accessibility.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.candour.survey.accessibility.TestResult;
import org.candour.survey.accessibility.TestResult.PageResult;
import org.junit.jupiter.api.Test;

class StatementViewTest {
    private static final TestResult RESULT = new TestResult(
            LocalDate.of(2026, 11, 21),
            "4.11.3",
            "Chromium 156",
            List.of(
                    new PageResult("number", "en", "phone", 0),
                    new PageResult("number", "cy", "desktop", 2),
                    new PageResult("check", "en", "phone", 1)),
            List.of("keyboard"));

    @Test
    void breachesAreAddedUpAndNeverHidden() {
        StatementView view = StatementView.of(RESULT, Locale.ENGLISH);

        assertThat(view.violations()).isEqualTo(3);
        assertThat(view.pages())
                .extracting(StatementView.PageLine::page, StatementView.PageLine::violations)
                .containsExactly(tuple("number", 2), tuple("check", 1));
        assertThat(view.pages().getFirst().languages()).containsExactly("cy", "en");
        assertThat(view.pages().getFirst().screens()).containsExactly("desktop", "phone");
    }

    @Test
    void theDateIsWrittenInTheLanguageOfThePage() {
        assertThat(StatementView.of(RESULT, Locale.ENGLISH).date()).isEqualTo("21 November 2026");
        assertThat(StatementView.of(RESULT, Locale.of("cy")).date()).isEqualTo("21 Tachwedd 2026");
    }
}

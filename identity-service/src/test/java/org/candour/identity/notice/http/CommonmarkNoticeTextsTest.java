package org.candour.identity.notice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.candour.identity.notice.Notice;
import org.junit.jupiter.api.Test;

class CommonmarkNoticeTextsTest {
    private static String html(String body) {
        Notice notice = new Notice(
                "HC", 1, "en-GB", false, "Notice", LocalDate.of(2026, 10, 12), Notice.Change.FIRST, "", body);
        return new CommonmarkNoticeTexts().html(notice);
    }

    @Test
    void usesTheClassesOfTheDesignSystem() {
        assertThat(html("## Who we are\n\nA *text*."))
                .contains("<h2 class=\"govuk-heading-m\">Who we are</h2>")
                .contains("<p class=\"govuk-body\">");
    }

    @Test
    void runsNothingAndLoadsNothing() {
        assertThat(
                        html(
                                "<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![pixel](https://tracker.example.org/p)"))
                .doesNotContain("<script")
                .doesNotContain("javascript:")
                .doesNotContain("tracker.example.org");
    }
}

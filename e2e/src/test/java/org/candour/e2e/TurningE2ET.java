package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The next page comes with the answer to the one that was sent. It must feel like any other page. */
@Order(21)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurningE2ET {
    private Chromium chromium;

    @BeforeAll
    void start() {
        TestLink.get();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theNextPageNeedsNoSecondRequestAndHasItsOwnAddressTitleAndFocus() {
        try (Chromium.Visit phone = chromium.phone()) {
            QuestionPage questions = TestLink.begin(phone);
            Page page = phone.page();
            String title = page.title();
            page.evaluate("() => { window.candourSameDocument = true }");

            questions.next();

            assertThat((Boolean) page.evaluate("() => window.candourSameDocument === true"))
                    .as("no page was loaded")
                    .isTrue();
            assertThat(questions.code()).isEqualTo("drink");
            assertThat(page.title()).isNotEqualTo(title);
            assertThat((Boolean) page.evaluate("() => document.activeElement.tagName === 'H1' && scrollY === 0"))
                    .isTrue();
        }
    }

    @Test
    void backForwardAndReloadWorkAsOnAnyOtherPage() {
        try (Chromium.Visit phone = chromium.phone()) {
            QuestionPage questions = TestLink.begin(phone);
            questions.next();
            questions.fill(Map.of("DRINK", "1"));
            questions.next();
            assertThat(questions.code()).isEqualTo("cups");

            questions.turn(() -> phone.page().reload());
            assertThat(questions.code()).as("reloaded, nothing sent again").isEqualTo("cups");

            questions.turn(() -> phone.page().goBack());
            assertThat(questions.code()).isEqualTo("drink");
            assertThat(questions.value("DRINK")).isEqualTo("1");

            questions.turn(() -> phone.page().goForward());
            assertThat(questions.code()).isEqualTo("cups");
            questions.fill(Map.of("CUPS", "7"));
            questions.next();
            assertThat(questions.code()).isEqualTo("drink-habits");
        }
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A phone between visits: the signal goes while somebody chooses, types, reloads and goes on. Nothing is lost. */
@Order(20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostSignalE2ET {
    private static final Pattern PAGES = Pattern.compile(".*/answer/q/[a-z-]+(\\?.*)?$");

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
    void whatIsEnteredWithoutSignalIsSentWhenItIsBack() {
        try (Chromium.Visit phone = chromium.phone()) {
            QuestionPage questions = atCups(phone);
            phone.context().setOffline(true);
            type(questions, "CUPS", "7");
            says(phone, "No signal. What you enter is kept on this device");
            phone.picture("lost-signal-typing");

            phone.context().setOffline(false);

            says(phone, "There is a signal again. Everything is saved.");
            questions.turn(() -> phone.page().reload());
            assertThat(questions.value("CUPS")).isEqualTo("7");
        }
    }

    @Test
    void aPageThatIsSentWithoutSignalGoesOnByItself() {
        try (Chromium.Visit phone = chromium.phone()) {
            QuestionPage questions = atCups(phone);
            phone.context().setOffline(true);
            questions.fill(Map.of("CUPS", "7"));
            next(phone).click();
            says(phone, "This page goes on by itself");
            phone.picture("lost-signal-page");
            assertThat(questions.code()).isEqualTo("cups");

            questions.turn(() -> phone.context().setOffline(false));

            assertThat(questions.code()).isEqualTo("drink-habits");
            assertThat(check(questions)).startsWith("Tea", "7 cups");
        }
    }

    @Test
    void aReloadWithoutSignalLosesNothing() {
        try (Chromium.Visit phone = chromium.phone()) {
            QuestionPage questions = atCups(phone);
            phone.context().setOffline(true);
            type(questions, "CUPS", "7");
            says(phone, "No signal");
            assertThatThrownBy(() -> phone.page().reload())
                    .as("the browser's own page without signal")
                    .isInstanceOf(PlaywrightException.class);

            phone.context().setOffline(false);
            phone.page().navigate(SharedSuite.get().address("survey") + "/answer/q/cups");

            assertThat(questions.value("CUPS")).isEqualTo("7");
            questions.next();
            assertThat(check(questions)).startsWith("Tea", "7 cups");
        }
    }

    @Test
    void nothingIsDoubledWhenTheServerHeardButItsAnswerWasLost() {
        try (Chromium.Visit phone = chromium.phone()) {
            QuestionPage questions = atCups(phone);
            AtomicInteger lost = new AtomicInteger();
            phone.page().route(PAGES, route -> {
                if (route.request().method().equals("POST") && lost.getAndIncrement() == 0) {
                    route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    route.abort();
                } else {
                    route.resume();
                }
            });
            questions.fill(Map.of("CUPS", "7"));

            questions.next();

            assertThat(lost.get()).as("sent again").isGreaterThan(1);
            assertThat(questions.code()).isEqualTo("drink-habits");
            assertThat(check(questions)).startsWith("Tea", "7 cups");
            assertThat(phone.page().locator(".candour-other").count())
                    .as("nothing to choose between")
                    .isZero();
        }
    }

    @Test
    void aWholeQuestionnaireWithABadSignalIsComplete() {
        try (Chromium.Visit phone = chromium.phone()) {
            QuestionPage questions = TestLink.begin(phone);
            for (Stop stop : EveryType.LONG) {
                boolean away = stop.page().hashCode() % 2 == 0;
                phone.context().setOffline(away);
                questions.fill(stop.fields());
                if (away) {
                    next(phone).click();
                    questions.turn(() -> phone.context().setOffline(false));
                } else {
                    questions.next();
                }
            }
            assertThat(questions.answers()).isEqualTo(EveryType.LONG_ENGLISH);
        }
    }

    private static QuestionPage atCups(Chromium.Visit phone) {
        QuestionPage questions = TestLink.begin(phone);
        questions.next();
        questions.fill(Map.of("DRINK", "1"));
        questions.next();
        assertThat(questions.code()).isEqualTo("cups");
        return questions;
    }

    private static void type(QuestionPage questions, String field, String text) {
        questions.fill(Map.of(field, text));
        questions.page().locator("[name='" + field + "']").blur();
    }

    private static com.microsoft.playwright.Locator next(Chromium.Visit phone) {
        return phone.page().locator("#answers .govuk-button-group button").first();
    }

    private static List<String> check(QuestionPage questions) {
        Page page = questions.page();
        page.navigate(SharedSuite.get().address("survey") + "/answer/check");
        return questions.answers();
    }

    private static void says(Chromium.Visit phone, String words) {
        PlaywrightAssertions.assertThat(phone.page().locator("[data-status]"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    }
}

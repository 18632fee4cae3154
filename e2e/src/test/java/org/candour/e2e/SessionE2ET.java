package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Forty-five minutes without use end a visit, with a warning at forty; the same link goes on where it stopped. */
@Order(40)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionE2ET {
    private static final long MINUTE = 60_000;

    private Chromium chromium;

    @BeforeAll
    void start() {
        OpenWave.joinLink();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void thePageWarnsCanBeKeptAndEndsWithoutLosingAnything() {
        try (Chromium.Visit phone = chromium.phone()) {
            Page page = phone.page();
            page.clock().install();
            String link = enter(phone);
            QuestionPage questions = open(page, "role");
            page.clock().fastForward(39 * MINUTE);
            Locator warning = page.locator("dialog[data-dialog]");
            assertThat(warning.isVisible()).isFalse();

            page.clock().fastForward(MINUTE);
            PlaywrightAssertions.assertThat(warning).isVisible();
            assertThat(warning.innerText()).contains("5 minutes");
            phone.picture("session-warning");
            Response extended = page.waitForResponse(
                    "**/answer/extend", () -> warning.locator("[data-stay]").click());
            assertThat(extended.headerValue("set-cookie")).containsIgnoringCase("max-age=2700");
            PlaywrightAssertions.assertThat(warning).isHidden();

            page.clock().fastForward(39 * MINUTE);
            assertThat(warning.isVisible()).as("extended").isFalse();
            phone.context().setOffline(true);
            questions.fill(Map.of("ROLE", "2"));
            page.clock().fastForward(46 * MINUTE);
            page.clock().fastForward(MINUTE);
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("This page has closed");
            assertThat(page.locator("#item-ROLE").isVisible()).isFalse();
            phone.context().setOffline(false);
            phone.inspect("session-over");

            comeInAgain(phone.context(), link);
            questions.turn(() -> page.locator("[data-go-on]").click());
            assertThat(questions.value("ROLE")).as("what was not sent yet").isEqualTo("2");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void whatIsSentAfterTheEndIsKeptInThePageAndCanBeSentAgain() {
        try (Chromium.Visit desktop = chromium.open(Setting.DESKTOP.plain())) {
            Page page = desktop.page();
            String link = enter(desktop);
            QuestionPage questions = open(page, "role");
            questions.fill(Map.of("ROLE", "2"));
            desktop.context()
                    .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile(".*visit.*")));

            questions.next();

            assertThat(desktop.heading()).isEqualTo("Please come in again");
            desktop.inspect("session-ended");
            comeInAgain(desktop.context(), link);
            questions.turn(() -> page.locator("main form button").click());
            page.navigate(SharedSuite.get().address("survey") + "/answer/q/role");
            assertThat(questions.value("ROLE")).isEqualTo("2");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private static String enter(Chromium.Visit visit) {
        OnePractitioner person = new OnePractitioner(visit, "", "session", false);
        person.enter(OpenWave.joinLink());
        return person.personalLink;
    }

    /** In another tab of the same browser. */
    private static void comeInAgain(BrowserContext context, String link) {
        Page tab = context.newPage();
        tab.navigate(link);
        ShownPage turning = new ShownPage(tab);
        turning.turn(() -> tab.locator("main button").first().click());
        turning.turn(() -> tab.locator("main button").first().click());
        assertThat(tab.url()).contains("/answer/");
        tab.close();
    }

    private static QuestionPage open(Page page, String code) {
        page.navigate(SharedSuite.get().address("survey") + "/answer/q/" + code);
        return new QuestionPage(page);
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Words of one's own: a warning before they are saved, and a researcher who takes out what points to people. */
@Order(80)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreeTextE2ET {
    private static final String DOUBTFUL = "Write to me at sam.field@example.org about the lamp 5150.";
    private static final String REDACTED = "Write to me at [address] about the lamp 5150.";

    private Chromium chromium;
    private RunningSuite suite;
    private Stores stores;

    @BeforeAll
    void start() {
        TestLink.get();
        suite = SharedSuite.get().suite();
        stores = new Stores(SharedSuite.get());
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Tag("HC-4")
    void anAddressIsWarnedOfBeforeItIsSavedAndTheSecondPressSaves() {
        for (Setting setting : List.of(Setting.PHONE, Setting.DESKTOP.plain().welsh())) {
            try (Chromium.Visit visit = chromium.open(setting)) {
                QuestionPage questions = TestLink.begin(visit);
                EveryType.SHORT.subList(0, EveryType.SHORT.size() - 1).forEach(stop -> {
                    questions.fill(stop.fields());
                    questions.next();
                });
                questions.fill(Map.of("STORY", DOUBTFUL));

                questions.next();

                assertThat(questions.code()).isEqualTo("story");
                assertThat(visit.page().locator(".govuk-notification-banner").innerText())
                        .contains("sam.field@example.org");
                assertThat(questions.value("STORY")).isEqualTo(DOUBTFUL);
                visit.inspect("text-warning-" + setting.screen());
                questions.next();
                assertThat(questions.atCheck()).isTrue();
                assertThat(questions.answers()).contains(DOUBTFUL);
            }
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    @Tag("HC-5")
    void aResearcherRedactsWhatWasWrittenAndClearsItForQuoting() throws Exception {
        long quotes = quotes();
        try (Chromium.Visit phone = chromium.phone()) {
            OnePractitioner person = new OnePractitioner(phone, "", "words", false);
            person.agreesToQuotes = true;
            person.enter(OpenWave.joinLink());
            QuestionPage questions = new QuestionPage(phone.page());
            phone.page().navigate(suite.address("survey") + "/answer/q/tx1");
            phone.inspect("words-quote-permission");
            questions.fill(Map.of("TX1", DOUBTFUL, "TX1.quote", "ANONYMOUS"));
            questions.next();
            questions.next();
            phone.page().navigate(suite.address("survey") + "/answer/check");
            person.submit();
        }
        try (Chromium.Visit desk = chromium.desktop()) {
            Page page = desk.page();
            desk.signIn(suite.login("researcher"), suite.address("survey") + "/staff/studies/HC/texts");
            desk.inspect("redaction-queue");
            findOurs(desk);
            desk.inspect("redaction-text");
            assertThat(page.locator(".candour-pane mark").first().innerText()).contains("sam.field@example.org");
            assertThat(page.locator("#words").inputValue())
                    .as("what was recognised is taken out beforehand")
                    .doesNotContain("sam.field");
            page.locator("#words").fill(DOUBTFUL);
            desk.turn(() -> page.locator("button[name=then][value=clear]").click());
            assertThat(page.title()).as("the address is still there").startsWith("Error:");
            page.locator("#words").fill(REDACTED);
            desk.turn(() -> page.locator("button[name=then][value=clear]").click());
            desk.inspect("redaction-cleared");
        }
        Awaitility.await().untilAsserted(() -> assertThat(quotes()).isEqualTo(quotes + 1));
        assertThat(stores.inKafka("sam.field@example.org")).isEmpty();
        assertThat(chromium.findings()).isEmpty();
    }

    private static void findOurs(Chromium.Visit desk) {
        desk.turn(() -> desk.page().locator("a.govuk-button").first().click());
        assertThat(desk.page().locator(".candour-pane").first().innerText()).contains("lamp 5150");
    }

    private long quotes() throws Exception {
        return Long.parseLong(stores.column("survey", "select count(*) from offered_quote where not revoked")
                .getFirst());
    }
}

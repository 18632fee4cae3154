package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One person with one link on two devices at the same time: nothing is lost, and nothing counts twice. */
@Order(30)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoDevicesE2ET {
    private final Map<Page, String> links = new IdentityHashMap<>();
    private Chromium chromium;
    private Stores stores;

    @BeforeAll
    void start() {
        OpenWave.joinLink();
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
    @Tag("HC-1")
    void theAnswerThatLosesIsOfferedAndCanBeChosen() {
        try (Chromium.Visit phone = chromium.phone();
                Chromium.Visit desktop = chromium.desktop()) {
            QuestionPage here = enter(phone);
            QuestionPage there = resume(desktop, here);
            open(here, "role");
            open(there, "role");
            List<String> labels = here.page().locator("#item-ROLE label").allInnerTexts();

            here.fill(Map.of("ROLE", "1"));
            says(phone, "Saved");
            there.fill(Map.of("ROLE", "2"));
            says(desktop, "On another device you answered this differently");
            there.turn(() -> desktop.page().reload());

            assertThat(there.value("ROLE")).isEqualTo("1");
            assertThat(desktop.page().locator(".candour-other").innerText()).contains(labels.get(1));
            desktop.inspect("two-devices-question");
            goToCheck(there);
            assertThat(there.answer("ROLE")).isEqualTo(labels.get(0));
            desktop.inspect("two-devices-check");
            there.turn(() -> desktop.page().locator("form.candour-other button").click());
            assertThat(there.answer("ROLE")).isEqualTo(labels.get(1));
            assertThat(desktop.page().locator("form.candour-other").innerText())
                    .as("the other one is kept, too")
                    .contains(labels.get(0));
            goToCheck(here);
            assertThat(here.answer("ROLE")).isEqualTo(labels.get(1));
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void aStalePageTakesNothingAwayWithoutScriptEither() {
        try (Chromium.Visit phone = chromium.phone();
                Chromium.Visit desktop = chromium.open(Setting.DESKTOP.plain())) {
            QuestionPage here = enter(phone);
            QuestionPage there = resume(desktop, here);
            open(there, "workload-statements");
            open(here, "workload-statements");
            List<String> items = here.page().locator("[data-item]").all().stream()
                    .map(item -> item.getAttribute("data-item"))
                    .toList();
            here.fill(Map.of(items.get(0), "5", items.get(1), "4"));
            here.next();

            there.fill(Map.of(items.get(1), "2", items.get(2), "3"));
            there.next();

            open(here, "workload-statements");
            assertThat(here.value(items.get(0)))
                    .as("only answered on the phone")
                    .isEqualTo("5");
            assertThat(here.value(items.get(1))).as("answered on both").isEqualTo("4");
            assertThat(here.value(items.get(2)))
                    .as("only answered on the desktop")
                    .isEqualTo("3");
            assertThat(phone.page().locator("#item-" + items.get(1) + " .candour-other"))
                    .extracting(other -> other.count())
                    .isEqualTo(1);
        }
    }

    @Test
    void twoDevicesThatSendAtOnceHaveOneReceipt() throws Exception {
        long before = responses();
        try (Chromium.Visit phone = chromium.phone();
                Chromium.Visit desktop = chromium.desktop()) {
            QuestionPage here = enter(phone);
            QuestionPage there = resume(desktop, here);
            goToCheck(here);
            goToCheck(there);

            String send = "() => document.querySelector(\"form[action='/answer/submit'] button[type=submit]\").click()";
            phone.page().evaluate(send);
            desktop.page().evaluate(send);
            phone.page().waitForURL("**/answer/done");
            desktop.page().waitForURL("**/answer/done");

            assertThat(receipt(phone)).matches("[0-9A-Z]{5}-[0-9A-Z]{5}").isEqualTo(receipt(desktop));
            assertThat(responses()).isEqualTo(before + 1);
            desktop.inspect("two-devices-done");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void aDoubleClickSendsOnce() throws Exception {
        for (Setting setting : List.of(Setting.PHONE, Setting.PHONE.plain())) {
            long before = responses();
            try (Chromium.Visit phone = chromium.open(setting)) {
                QuestionPage questions = enter(phone);
                goToCheck(questions);
                phone.page()
                        .locator("form[action='/answer/submit'] button[type=submit]")
                        .dblclick();
                phone.page().waitForURL("**/answer/done");
                assertThat(receipt(phone)).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
            }
            assertThat(responses()).as(setting.screen()).isEqualTo(before + 1);
        }
    }

    /** Comes in by the open link as far as the first question. */
    private QuestionPage enter(Chromium.Visit visit) {
        OnePractitioner person = new OnePractitioner(visit, "", "two-devices", false);
        person.enter(OpenWave.joinLink());
        links.put(visit.page(), person.personalLink);
        QuestionPage questions = new QuestionPage(visit.page());
        open(questions, "role");
        return questions;
    }

    private QuestionPage resume(Chromium.Visit visit, QuestionPage other) {
        OnePractitioner person = new OnePractitioner(visit, "", "two-devices", false);
        person.personalLink = String.valueOf(links.get(other.page()));
        person.resume();
        return new QuestionPage(visit.page());
    }

    private static void open(QuestionPage questions, String page) {
        questions.page().navigate(SharedSuite.get().address("survey") + "/answer/q/" + page);
        assertThat(questions.code()).isEqualTo(page);
    }

    private static void goToCheck(QuestionPage questions) {
        questions.page().navigate(SharedSuite.get().address("survey") + "/answer/check");
    }

    private static String receipt(Chromium.Visit visit) {
        return visit.page().locator(".candour-code").first().innerText().strip();
    }

    private static void says(Chromium.Visit visit, String words) {
        PlaywrightAssertions.assertThat(visit.page().locator("[data-status]")).containsText(words);
    }

    private long responses() throws Exception {
        return Long.parseLong(
                stores.column("survey", "select count(*) from response").getFirst());
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Launch gates and agreements for the manager, the public page with its history for everybody, choices for a person. */
@Order(45)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GovernanceE2ET {
    private static final String HEALTH_CHECK = "/staff/studies/HC";
    private static final List<String> PLACES = List.of(
            "/agreements",
            "/register",
            "/notices",
            "/phase",
            "/staff",
            "/selection",
            "/selection/harbour",
            "/waves/2026/invited");

    private RunningSuite suite;
    private Chromium chromium;

    @BeforeAll
    void start() {
        OpenWave.joinLink();
        suite = SharedSuite.get().suite();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            assertThat(chromium.findings()).isEmpty();
            chromium.close();
        }
    }

    @Test
    void everybodyReadsWhatStandsBehindAStudyAndWhatChanged() {
        for (Chromium.Visit visit : List.of(chromium.phone(), chromium.desktop(), chromium.phoneWithoutScript())) {
            try (visit) {
                Page page = visit.page();
                String name =
                        "study-" + visit.setting().screen() + (visit.setting().script() ? "" : "-plain");
                page.navigate(suite.address("identity") + "/studies/HC");
                visit.inspect(name);
                assertThat(visit.text()).contains("What stands behind this study", "Explicit consent");
                assertThat(page.locator("footer").innerText()).contains("Version 2 of 26 October 2026");
                visit.follow("What changed in version 2");
                page.waitForURL("**/changes/2");
                visit.inspect(name + "-changes");
                assertThat(page.locator("ins").allInnerTexts().toString()).contains("small box");
                assertThat(page.locator("del").count()).isPositive();
            }
        }
    }

    @Test
    void theManagerSeesGatesAgreementsAndPhases() {
        for (Chromium.Visit visit : List.of(chromium.desktop(), chromium.phoneWithoutScript())) {
            try (visit) {
                Page page = visit.page();
                String name = "launch" + (visit.setting().script() ? "" : "-plain");
                visit.signIn(suite.login("manager"), suite.address("identity") + HEALTH_CHECK);
                visit.inspect(name);
                assertThat(visit.text()).contains("Launch gates", "Everything is in order.", "Collecting");
                for (String place : PLACES) {
                    page.navigate(suite.address("identity") + HEALTH_CHECK + place);
                    visit.inspect(name + place.replace('/', '-'));
                }
                mistakes(visit, name);
            }
        }
    }

    /** What was typed is still there, beside what is wrong with it. */
    private void mistakes(Chromium.Visit visit, String name) {
        Page page = visit.page();
        page.navigate(suite.address("identity") + HEALTH_CHECK + "/agreements");
        page.locator("#organisation").selectOption("harbour");
        page.locator("#reference").fill("DSA/E2E/1");
        page.locator("#from").fill("2026-10-01");
        page.locator("#review").fill("2020-01-01");
        visit.press("Record");
        assertThat(page.title()).startsWith("Error:");
        visit.inspect(name + "-agreements-error");
        page.navigate(suite.address("identity") + HEALTH_CHECK + "/selection/harbour");
        page.locator("#reason").fill("Those who can be visited");
        visit.press("Record the decision");
        assertThat(page.locator("#reason").inputValue()).isEqualTo("Those who can be visited");
        visit.inspect(name + "-selection-error");
        page.navigate(suite.address("identity") + HEALTH_CHECK + "/staff");
        visit.press("Assign");
        visit.inspect(name + "-staff-error");
    }

    @Test
    void aPersonChangesTheirMindByTheirOwnLink() {
        String link;
        try (Chromium.Visit visit = chromium.phone()) {
            OnePractitioner person = new OnePractitioner(visit, "", "choices", false);
            person.enter(OpenWave.joinLink());
            link = person.personalLink;
        }
        for (Chromium.Visit visit : List.of(chromium.phone(), chromium.phoneWithoutScript())) {
            try (visit) {
                Page page = visit.page();
                String name = "choices" + (visit.setting().script() ? "" : "-plain");
                page.navigate(link);
                visit.inspect(name + "-link");
                visit.press("See or change my choices");
                visit.inspect(name);
                Locator quote = page.locator("#choice-QUOTE");
                boolean before = quote.isChecked();
                quote.setChecked(!before);
                visit.press("Save my choices");
                visit.inspect(name + "-saved");
                assertThat(page.locator("#choice-QUOTE").isChecked()).isEqualTo(!before);
            }
        }
        try (Chromium.Visit visit = chromium.phone()) {
            Page page = visit.page();
            page.navigate(link);
            visit.press("See or change my choices");
            visit.follow("Withdraw from the study");
            page.waitForURL("**/choices/stop");
            visit.inspect("choices-stop");
            visit.press("Withdraw");
            visit.inspect("choices-stopped");
            assertThat(visit.text()).contains("You have withdrawn from this study");
        }
    }
}

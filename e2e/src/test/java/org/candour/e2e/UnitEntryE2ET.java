package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody comes in with the code of a team, and the study manager finds that code where those of employers stand. */
@Order(98)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("PP-3")
class UnitEntryE2ET {
    private Chromium chromium;
    private RunningSuite suite;

    @BeforeAll
    void start() {
        suite = SharedSuite.get().suite();
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
    void theManagerForwardsTheCodesOfServicesAndTeams() {
        for (boolean phone : new boolean[] {false, true}) {
            try (Chromium.Visit visit = phone ? chromium.phone() : chromium.desktop()) {
                visit.signIn(suite.login("manager"), suite.address("identity") + "/staff/studies/HC");
                assertThat(visit.text())
                        .contains("Northgate Children's Trust: Children in care North", "CARE-N42B")
                        .contains("Lindenshire Council: Children looked after");
                visit.inspect("unit-codes" + (phone ? "-phone" : ""));
            }
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void somebodyOfATeamIsToldWhichOneAndAnswers() {
        try (Chromium.Visit phone = chromium.phone()) {
            Page page = phone.page();
            page.navigate(suite.address("identity") + "/join/HC");
            page.locator("[name=code]").fill("care n42b");
            phone.turn(() -> page.locator("main form button").first().click());
            assertThat(phone.text())
                    .contains("Northgate Children's Trust, Children in care North", "belongs to a service or team");
            phone.inspect("unit-notice-phone");

            OnePractitioner somebody = new OnePractitioner(phone, "Nothing to add.", "unit", false);
            somebody.enter(suite.address("identity") + "/join/HC?code=CARE-M55H");
            while (somebody.answerPage()) {
                assertThat(page.url()).contains("/answer/");
            }
            somebody.submit();
            assertThat(somebody.receipt).isNotEmpty();
        }
        assertThat(chromium.findings()).isEmpty();
    }
}

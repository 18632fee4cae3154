package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.candour.standalone.demo.Pilot;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** EW-A from a nomination to the one click that ends the mails, on a phone and against the mail server. */
@Order(97)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("EW-A3")
@Tag("EW-A12")
class NominationE2ET {
    private static final String STUDY = "/staff/studies/EW-A";
    private static final String NAMED = "nominated@stakeholders.example.org";
    private static final String OTHER = "another@stakeholders.example.org";

    private Chromium chromium;
    private RunningSuite suite;

    @BeforeAll
    void start() {
        suite = SharedSuite.get().suite();
        chromium = new Chromium();
        Pilot.stakeholders(suite).open();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void whoWasNominatedIsToldSoAndIsLeftAloneAfterOneClick() {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(visit, STUDY + "/nominations");
            nominate(visit, "Nell Named", NAMED);
            nominate(visit, "Otto Other", OTHER);
            page.navigate(suite.address("identity") + STUDY + "/mailings");
            send(visit, "INVITATION");
        }
        Mailbox mailbox = new Mailbox(suite);
        mailbox.await(NAMED, 1);
        mailbox.await(OTHER, 1);
        assertThat(mailbox.newest(NAMED).text()).contains("somebody who thought that you should be asked");
        try (Chromium.Visit visit = chromium.phone()) {
            visit.page().navigate(mailbox.link(NAMED, "/o/"));
            visit.press("Do not write to me again");
            visit.inspect("nominated-stopped");
            assertThat(visit.text()).contains("You get no e-mails");
        }
        try (Chromium.Visit visit = chromium.phone()) {
            signIn(visit, "/staff/");
            // Without figures where survey-service took longer than a second to tell them.
            visit.page().waitForCondition(() -> {
                visit.page().navigate(suite.address("identity") + "/staff/");
                return visit.page().getByText("By employer").count() > 0;
            });
            visit.page().getByText("By employer").first().click();
            visit.inspect("console-answered-phone");
            assertThat(visit.text()).contains("Fenwick Borough Council: fewer than 10", "There is no total");
        }
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(visit, STUDY + "/nominations");
            nominate(visit, "Nell Named", NAMED);
            assertThat(visit.text()).doesNotContain("stopped", "opted");
            page.navigate(suite.address("identity") + STUDY + "/mailings");
            send(visit, "FIRST_REMINDER");
        }
        mailbox.await(OTHER, 2);
        assertThat(mailbox.of(NAMED)).as("asked to be left alone").hasSize(1);
        assertThat(chromium.findings()).isEmpty();
    }

    private static void send(Chromium.Visit visit, String kind) {
        Page page = visit.page();
        page.locator("#kind").selectOption(kind);
        page.locator("#perMinute").fill("1000");
        visit.press("Plan the mailing");
        visit.press("Start");
    }

    private static void nominate(Chromium.Visit visit, String name, String address) {
        Page page = visit.page();
        page.locator("#name").fill(name);
        page.locator("#work_email").fill(address);
        page.locator("#nominator").selectOption("a person");
        visit.press("Put on the list");
    }

    private void signIn(Chromium.Visit visit, String path) {
        visit.page().setDefaultTimeout(60_000);
        visit.signIn(suite.login("manager-ew-a"), suite.address("identity") + path);
    }
}

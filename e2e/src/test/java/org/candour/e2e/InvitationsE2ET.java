package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.candour.standalone.demo.Pilot;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pilot SP from the agreement to the reminder: contacts sent, letters planned, tried, started, read on a phone, answered, stopped. */
@Order(96)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("SP-4")
class InvitationsE2ET {
    private static final String MAILINGS = "/staff/studies/SP/mailings";
    private static final List<String> PEOPLE = List.of("ann", "ben", "cat");

    private Chromium chromium;
    private RunningSuite suite;
    private Mailbox mailbox;

    @BeforeAll
    void start() {
        suite = SharedSuite.get().suite();
        mailbox = new Mailbox(suite);
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The manager records the agreement and opens the study; only then an authority sends its people. */
    private void fromTheAgreementToTheContacts() {
        String study = suite.address("identity") + "/staff/studies/SP";
        String upload = study + "/contacts/brockham/upload";
        try (Chromium.Visit visit = chromium.desktop()) {
            signIn(visit, "manager-sp", "/staff/");
            visit.press("Publish the pack SP");
            visit.page().navigate(study);
            visit.inspect("pilot-gates-closed");
            assertThat(visit.text())
                    .contains("The study cannot open", "No agreement is in force with", "Brockham Council");
        }
        try (Chromium.Visit visit = chromium.desktop()) {
            signIn(visit, "contacts-brockham", "/staff/studies/SP/contacts/brockham");
            assertThat(visit.text()).contains("no data sharing agreement in force");
        }
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(visit, "manager-sp", "/staff/studies/SP/agreements");
            page.locator("#organisation").selectOption("brockham");
            page.locator("#reference").fill("DSA-SP-BROCKHAM");
            page.locator("#from").fill("2026-01-05");
            page.locator("#review")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
            visit.press("Record");
            assertThat(visit.text()).contains("DSA-SP-BROCKHAM", "In force");
        }
        new Pilot(suite).open();
        StringBuilder file = new StringBuilder("name,work_email,job_title\n");
        PEOPLE.forEach(name ->
                file.append(name).append(" Made-up,").append(address(name)).append(",Social worker\n"));
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(visit, "contacts-brockham", "/staff/studies/SP/contacts/brockham");
            page.navigate(upload);
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "people.csv", "text/csv", file.toString().getBytes(StandardCharsets.UTF_8)));
            visit.press("Check the file");
            visit.inspect("pilot-contacts-checked");
            assertThat(visit.text()).contains("DSA-SP-BROCKHAM");
            visit.press("Store these contacts");
            assertThat(visit.text()).contains("3 of 3 people");
        }
    }

    @Test
    @Tag("SP-17")
    void peopleAreInvitedComeInStopMailsAndAreRemindedUnlessTheyFinished() {
        fromTheAgreementToTheContacts();
        try (Chromium.Visit visit = chromium.desktop()) {
            manager(visit);
            visit.inspect("mailings-empty");
            visit.follow("Invitation");
            visit.inspect("letter-invitation");
            visit.page().locator("#address").fill("manager@example.org");
            visit.press("Send it to me");
            assertThat(visit.text()).contains("The mail is on its way to you");
            mailbox.await("manager@example.org", 1);
            visit.follow("Mailings");
            plan(visit, "INVITATION");
            visit.inspect("mailing-planned");
            start(visit);
            visit.inspect("mailing-going");
            PEOPLE.forEach(name -> mailbox.await(address(name), 1));
            awaitTheEnd(visit);
            visit.inspect("mailing-done");
            assertThat(visit.text()).doesNotContain("@");
        }
        answer(mailbox.link(address("ann"), "/i/"));
        stopAndResume(mailbox.link(address("ben"), "/o/"));
        stop(mailbox.link(address("cat"), "/o/"));
        try (Chromium.Visit visit = chromium.desktop()) {
            manager(visit);
            plan(visit, "FIRST_REMINDER");
            start(visit);
            visit.inspect("mailing-reminder");
            mailbox.await(address("ben"), 2);
            awaitTheEnd(visit);
            visit.follow("All mailings");
            visit.inspect("mailings");
            assertThat(visit.text()).contains("not shown");
        }
        assertThat(mailbox.of(address("ann"))).as("has finished").hasSize(1);
        assertThat(mailbox.of(address("cat"))).as("asked not to be written to").hasSize(1);
        assertThat(mailbox.newest(address("ben")).text()).contains("some time ago we invited you");
        assertThat(chromium.findings()).isEmpty();
    }

    private void answer(String link) {
        try (Chromium.Visit visit = chromium.phone()) {
            Page page = visit.page();
            page.navigate(link);
            visit.inspect("invited-link");
            visit.press("Continue");
            visit.inspect("invited-notice");
            assertThat(visit.text()).contains("You were invited as somebody at Brockham Council");
            visit.press("I have read this");
            page.locator("input[name=consent][value=TAKE_PART]").check();
            visit.press("Agree and continue");
            visit.inspect("invited-start");
            visit.press("Start the questions");
            visit.press("Start with the questions");
            OnePractitioner person = new OnePractitioner(visit, "", "invited", false);
            int pages = 0;
            while (person.answerPage()) {
                pages++;
            }
            assertThat(pages).isPositive();
            person.submit();
        }
    }

    private void stopAndResume(String wayOut) {
        try (Chromium.Visit visit = chromium.phoneWithoutScript()) {
            Page page = visit.page();
            page.navigate(wayOut);
            visit.inspect("mails-wanted");
            visit.press("Do not write to me again");
            visit.inspect("mails-stopped");
            assertThat(visit.text()).contains("You get no e-mails");
            visit.press("Write to me again");
            assertThat(visit.text()).contains("We may write to you again");
        }
    }

    private void stop(String wayOut) {
        try (Chromium.Visit visit = chromium.phone()) {
            visit.page().navigate(wayOut);
            visit.press("Do not write to me again");
            visit.inspect("mails-stopped-phone");
        }
    }

    private void manager(Chromium.Visit visit) {
        signIn(visit, "manager-sp", MAILINGS);
    }

    private void signIn(Chromium.Visit visit, String login, String path) {
        visit.page().setDefaultTimeout(60_000);
        visit.signIn(suite.login(login), suite.address("identity") + path);
    }

    private static void plan(Chromium.Visit visit, String kind) {
        visit.page().locator("#kind").selectOption(kind);
        visit.press("Plan the mailing");
    }

    /** Starts the mailing and stops the page from renewing itself, so that it can be looked at. */
    private static void start(Chromium.Visit visit) {
        Page page = visit.page();
        visit.press("Start");
        page.navigate(page.url().replace("?live=yes", ""));
    }

    private static void awaitTheEnd(Chromium.Visit visit) {
        Awaitility.await("the end of the mailing")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    visit.page().reload();
                    return visit.text().contains("Done");
                });
    }

    private static String address(String name) {
        return name + "@brockham.example.org";
    }
}

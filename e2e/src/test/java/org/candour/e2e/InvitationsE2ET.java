package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.candour.standalone.demo.Pilot;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.walk.Browser;
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

    @BeforeAll
    void start() {
        suite = SharedSuite.get().suite();
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
            signIn(visit.page(), "manager-sp", "/staff/");
            press(visit.page(), "Publish the pack SP");
            visit.page().navigate(study);
            visit.inspect("pilot-gates-closed");
            assertThat(visit.page().locator("main").innerText())
                    .contains("The study cannot open", "No agreement is in force with", "Brockham Council");
        }
        try (Chromium.Visit visit = chromium.desktop()) {
            signIn(visit.page(), "contacts-brockham", "/staff/studies/SP/contacts/brockham");
            assertThat(visit.page().locator("main").innerText()).contains("no data sharing agreement in force");
        }
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(page, "manager-sp", "/staff/studies/SP/agreements");
            page.locator("#organisation").selectOption("brockham");
            page.locator("#reference").fill("DSA-SP-BROCKHAM");
            page.locator("#from").fill("2026-01-05");
            page.locator("#review")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
            press(page, "Record");
            assertThat(page.locator("main").innerText()).contains("DSA-SP-BROCKHAM", "In force");
        }
        new Pilot(suite).open();
        StringBuilder file = new StringBuilder("name,work_email,job_title\n");
        PEOPLE.forEach(name ->
                file.append(name).append(" Made-up,").append(address(name)).append(",Social worker\n"));
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(page, "contacts-brockham", "/staff/studies/SP/contacts/brockham");
            page.navigate(upload);
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "people.csv", "text/csv", file.toString().getBytes(StandardCharsets.UTF_8)));
            press(page, "Check the file");
            visit.inspect("pilot-contacts-checked");
            assertThat(page.locator("main").innerText()).contains("DSA-SP-BROCKHAM");
            press(page, "Store these contacts");
            assertThat(page.locator("main").innerText()).contains("3 of 3 people");
        }
    }

    @Test
    @Tag("SP-17")
    void peopleAreInvitedComeInStopMailsAndAreRemindedUnlessTheyFinished() {
        fromTheAgreementToTheContacts();
        try (Chromium.Visit visit = chromium.desktop()) {
            manager(visit.page());
            visit.inspect("mailings-empty");
            follow(visit.page(), "Invitation");
            visit.inspect("letter-invitation");
            visit.page().locator("#address").fill("manager@example.org");
            press(visit.page(), "Send it to me");
            assertThat(visit.page().locator("main").innerText()).contains("The mail is on its way to you");
            await("the letter to try", () -> mails("manager@example.org").size() == 1);
            follow(visit.page(), "Mailings");
            plan(visit.page(), "INVITATION");
            visit.inspect("mailing-planned");
            start(visit.page());
            visit.inspect("mailing-going");
            await(
                    "the invitations",
                    () -> PEOPLE.stream().allMatch(name -> mails(address(name)).size() == 1));
            await("the end of the mailing", () -> {
                visit.page().reload();
                return visit.page().locator("main").innerText().contains("Done");
            });
            visit.inspect("mailing-done");
            assertThat(visit.page().locator("main").innerText()).doesNotContain("@");
        }
        answer(link("ann", "/i/"));
        stopAndResume(link("ben", "/o/"));
        stop(link("cat", "/o/"));
        try (Chromium.Visit visit = chromium.desktop()) {
            manager(visit.page());
            plan(visit.page(), "FIRST_REMINDER");
            start(visit.page());
            visit.inspect("mailing-reminder");
            await("the reminder", () -> mails(address("ben")).size() == 2);
            await("the end of the reminder", () -> {
                visit.page().reload();
                return visit.page().locator("main").innerText().contains("Done");
            });
            follow(visit.page(), "All mailings");
            visit.inspect("mailings");
            assertThat(visit.page().locator("main").innerText()).contains("not shown");
        }
        assertThat(mails(address("ann"))).as("has finished").hasSize(1);
        assertThat(mails(address("cat"))).as("asked not to be written to").hasSize(1);
        assertThat(text(mails(address("ben")).getFirst())).contains("some time ago we invited you");
        assertThat(chromium.findings()).isEmpty();
    }

    private void answer(String link) {
        try (Chromium.Visit visit = chromium.phone()) {
            Page page = visit.page();
            page.navigate(link);
            visit.inspect("invited-link");
            press(page, "Continue");
            visit.inspect("invited-notice");
            assertThat(page.locator("main").innerText()).contains("You were invited as somebody at Brockham Council");
            press(page, "I have read this");
            page.locator("input[name=consent][value=TAKE_PART]").check();
            press(page, "Agree and continue");
            visit.inspect("invited-start");
            press(page, "Start the questions");
            press(page, "Start with the questions");
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
            press(page, "Do not write to me again");
            visit.inspect("mails-stopped");
            assertThat(page.locator("main").innerText()).contains("You get no e-mails");
            press(page, "Write to me again");
            assertThat(page.locator("main").innerText()).contains("We may write to you again");
        }
    }

    private void stop(String wayOut) {
        try (Chromium.Visit visit = chromium.phone()) {
            visit.page().navigate(wayOut);
            press(visit.page(), "Do not write to me again");
            visit.inspect("mails-stopped-phone");
        }
    }

    private void manager(Page page) {
        signIn(page, "manager-sp", MAILINGS);
    }

    private void signIn(Page page, String login, String path) {
        page.setDefaultTimeout(60_000);
        page.navigate(suite.address("identity") + path);
        page.locator("#username").fill(login);
        page.locator("#password").fill(suite.login(login).password());
        page.locator("#kc-login").click();
        page.waitForURL(suite.address("identity") + path);
    }

    private static void plan(Page page, String kind) {
        page.locator("#kind").selectOption(kind);
        press(page, "Plan the mailing");
    }

    /** Starts the mailing and stops the page from renewing itself, so that it can be looked at. */
    private static void start(Page page) {
        press(page, "Start");
        page.navigate(page.url().replace("?live=yes", ""));
    }

    private static String address(String name) {
        return name + "@brockham.example.org";
    }

    /** Addresses of the mails that somebody got, the newest first. */
    private List<String> mails(String to) {
        return open(suite.address("mail"))
                .document()
                .select("tbody tr:contains(" + to + ") a")
                .eachAttr("abs:href");
    }

    private String link(String name, String path) {
        return open(mails(address(name)).getFirst())
                .document()
                .select("a[href*=" + path + "]")
                .attr("href");
    }

    private static String text(String mail) {
        return open(mail).text();
    }

    private static org.candour.standalone.walk.Page open(String address) {
        return new Browser(Browser.newClient()).open(address).good();
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain for " + what).isLessThan(end);
            try {
                Thread.sleep(500);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static void press(Page page, String button) {
        new QuestionPage(page)
                .turn(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                        .first()
                        .click());
    }

    private static void follow(Page page, String link) {
        new QuestionPage(page)
                .turn(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
            signIn(page, STUDY + "/nominations");
            nominate(page, "Nell Named", NAMED);
            nominate(page, "Otto Other", OTHER);
            page.navigate(suite.address("identity") + STUDY + "/mailings");
            send(page, "INVITATION");
        }
        await("the invitation", () -> mails(NAMED).size() == 1 && mails(OTHER).size() == 1);
        assertThat(mail(NAMED).text()).contains("somebody who thought that you should be asked");
        try (Chromium.Visit visit = chromium.phone()) {
            visit.page().navigate(wayOut(NAMED));
            press(visit.page(), "Do not write to me again");
            visit.inspect("nominated-stopped");
            assertThat(visit.page().locator("main").innerText()).contains("You get no e-mails");
        }
        try (Chromium.Visit visit = chromium.phone()) {
            signIn(visit.page(), "/staff/");
            visit.page().getByText("By employer").first().click();
            visit.inspect("console-answered-phone");
            assertThat(visit.page().locator("main").innerText())
                    .contains("Fenwick Borough Council: fewer than 10", "There is no total");
        }
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(page, STUDY + "/nominations");
            nominate(page, "Nell Named", NAMED);
            assertThat(page.locator("main").innerText()).doesNotContain("stopped", "opted");
            page.navigate(suite.address("identity") + STUDY + "/mailings");
            send(page, "FIRST_REMINDER");
        }
        await("the reminder", () -> mails(OTHER).size() == 2);
        assertThat(mails(NAMED)).as("asked to be left alone").hasSize(1);
        assertThat(chromium.findings()).isEmpty();
    }

    private void send(Page page, String kind) {
        page.locator("#kind").selectOption(kind);
        page.locator("#perMinute").fill("1000");
        press(page, "Plan the mailing");
        press(page, "Start");
    }

    private static void nominate(Page page, String name, String address) {
        page.locator("#name").fill(name);
        page.locator("#work_email").fill(address);
        page.locator("#nominator").selectOption("a person");
        press(page, "Put on the list");
    }

    private void signIn(Page page, String path) {
        page.setDefaultTimeout(60_000);
        page.navigate(suite.address("identity") + path);
        page.locator("#username").fill("manager-ew-a");
        page.locator("#password").fill(suite.login("manager-ew-a").password());
        page.locator("#kc-login").click();
        page.waitForURL(suite.address("identity") + path);
    }

    private List<String> mails(String to) {
        return open(suite.address("mail"))
                .document()
                .select("tbody tr:contains(" + to + ") a")
                .eachAttr("abs:href");
    }

    private org.candour.standalone.walk.Page mail(String to) {
        return open(mails(to).getFirst());
    }

    private String wayOut(String to) {
        return mail(to).document().select("a[href*=/o/]").attr("href");
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
}

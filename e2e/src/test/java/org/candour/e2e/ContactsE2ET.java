package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A local authority supplies its contacts: a file with faults, a preview, a confirmation, the list. */
@Order(95)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("SP-2")
class ContactsE2ET {
    private static final String HEAD = "name,work_email,job_title\n";

    private Chromium chromium;
    private RunningSuite suite;

    @TempDir
    private Path folder;

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

    @Test
    void contactsAreCheckedShownConfirmedAndListed() throws IOException {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            page.setDefaultTimeout(60_000);
            signIn(page, "manager-sp", "/staff/");
            press(page, "Publish the pack SP");
            page.navigate(address("/staff/studies/SP/agreements"));
            page.locator("[name='organisation']").selectOption("alderby");
            page.locator("[name='reference']").fill("DSA-2026-17");
            page.locator("[name='from']").fill("2026-01-05");
            page.locator("[name='review']")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
            page.locator("form:has([name='reference']) button[type='submit']").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("DSA-2026-17");
        }
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(page, "contacts-alderby", "/staff/studies/SP/contacts/alderby");
            visit.inspect("contacts-empty");
            follow(page, "Send a file of contacts");
            visit.inspect("contacts-upload");

            send(page, "faults.csv", HEAD + "Ada Made-up,no-address,Manager\n=Bo,bo@example.org,\n");
            visit.inspect("contacts-faults");
            assertThat(page.locator("h1").innerText()).isEqualTo("Nothing was stored");
            assertThat(page.locator("tbody tr").count()).isEqualTo(2);
            assertThat(page.locator("main").innerText()).contains("work_email").doesNotContain("no-address");

            follow(page, "Send another file");
            send(page, "people.csv", HEAD + "Ada Made-up,ada@example.org,Manager\nBo Made-up,bo@example.org,\n");
            visit.inspect("contacts-preview");
            assertThat(page.locator("h1").innerText()).isEqualTo("Check before it is stored");
            press(page, "Store these contacts");
            visit.inspect("contacts-list");
            assertThat(page.locator("main").innerText()).contains("2 of 2 people", "Ada Made-up", "DSA-2026-17");

            assertThat(page.navigate(address("/staff/studies/SP/contacts/brockham"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private void signIn(Page page, String login, String path) {
        page.navigate(address(path));
        page.locator("#username").fill(login);
        page.locator("#password").fill(suite.login(login).password());
        page.locator("#kc-login").click();
        page.waitForURL(address(path));
    }

    private void send(Page page, String name, String content) throws IOException {
        page.locator("#file").setInputFiles(Files.writeString(folder.resolve(name), content));
        press(page, "Check the file");
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

    private String address(String path) {
        return suite.address("identity") + path;
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
            visit.signIn(suite.login("manager-sp"), address("/staff/"));
            visit.press("Publish the pack SP");
            page.navigate(address("/staff/studies/SP/agreements"));
            page.locator("[name='organisation']").selectOption("alderby");
            page.locator("[name='reference']").fill("DSA-2026-17");
            page.locator("[name='from']").fill("2026-01-05");
            page.locator("[name='review']")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
            visit.turn(() -> page.locator("form:has([name='reference']) button[type='submit']")
                    .click());
            assertThat(visit.text()).contains("DSA-2026-17");
        }
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            visit.signIn(suite.login("contacts-alderby"), address("/staff/studies/SP/contacts/alderby"));
            visit.inspect("contacts-empty");
            visit.follow("Send a file of contacts");
            visit.inspect("contacts-upload");

            send(visit, "faults.csv", HEAD + "Ada Made-up,no-address,Manager\n=Bo,bo@example.org,\n");
            visit.inspect("contacts-faults");
            assertThat(visit.heading()).isEqualTo("Nothing was stored");
            assertThat(page.locator("tbody tr").count()).isEqualTo(2);
            assertThat(visit.text()).contains("work_email").doesNotContain("no-address");

            visit.follow("Send another file");
            send(visit, "people.csv", HEAD + "Ada Made-up,ada@example.org,Manager\nBo Made-up,bo@example.org,\n");
            visit.inspect("contacts-preview");
            assertThat(visit.heading()).isEqualTo("Check before it is stored");
            visit.press("Store these contacts");
            visit.inspect("contacts-list");
            assertThat(visit.text()).contains("2 of 2 people", "Ada Made-up", "DSA-2026-17");

            assertThat(page.navigate(address("/staff/studies/SP/contacts/brockham"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private void send(Chromium.Visit visit, String name, String content) throws IOException {
        visit.page().locator("#file").setInputFiles(Files.writeString(folder.resolve(name), content));
        visit.press("Check the file");
    }

    private String address(String path) {
        return suite.address("identity") + path;
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The manager's console and its lists, the auditor's page in three services, and the check from outside. */
@Order(96)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("SP-11")
class ConsoleE2ET {
    private static final List<String> NAMES = List.of("Zoe Made-up", "Ada Made-up", "Moe Made-up");

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
            assertThat(chromium.findings()).isEmpty();
            chromium.close();
        }
    }

    @Test
    @Tag("EW-A3")
    void theManagerFindsWhatNeedsAHandAndEveryList() {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(visit, "manager-ew-a", "identity", "/staff/");
            inspect(visit, "console-unpublished");
            visit.press("Publish the pack EW-A");
            page.navigate(address("identity", "/staff/studies/EW-A/agreements"));
            inspect(visit, "console-agreements-empty");
            page.locator("[name='organisation']").selectOption("fenwick");
            page.locator("[name='reference']").fill("DSA-EW-7");
            page.locator("[name='from']").fill("2026-01-05");
            page.locator("[name='review']")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
            visit.press("Record");
            page.navigate(address("identity", "/staff/studies/EW-A/nominations"));
            inspect(visit, "console-nominations-empty");
            for (String name : NAMES) {
                page.locator("#name").fill(name);
                page.locator("#work_email").fill(name.substring(0, 3).toLowerCase(Locale.ROOT) + "@example.org");
                page.locator("#nominator").selectOption("a person");
                visit.press("Put on the list");
            }
            page.locator("#sort").selectOption("NAME");
            page.locator("#order").selectOption("ascending");
            visit.press("Show");
            inspect(visit, "console-nominations");
            assertThat(page.locator("tbody th").allInnerTexts())
                    .containsExactly("Ada Made-up", "Moe Made-up", "Zoe Made-up");
        }
        turnThePagesOfContacts(chromium.phoneWithoutScript());
        turnThePagesOfContacts(chromium.desktop());
        for (Chromium.Visit visit : List.of(chromium.desktop(), chromium.phone(), chromium.phoneWithoutScript())) {
            try (visit) {
                Page page = visit.page();
                String name = visit.setting().screen();
                signIn(visit, "manager-ew-a", "identity", "/staff/");
                inspect(visit, "console-" + name);
                assertThat(visit.text())
                        .contains("Agreements due", "DSA-EW-7", "Fenwick Borough Council", "Launch gates");
                page.navigate(address("identity", "/staff/studies/EW-A/nominations"));
                page.locator("#words").fill("zoe");
                visit.press("Show");
                inspect(visit, "console-found-" + name);
                assertThat(visit.text()).contains("1 of 3 people");
                assertThat(page.url()).doesNotContain("zoe");
                page.navigate(address("identity", "/staff/studies/EW-A/stakeholders"));
                inspect(visit, "console-register-" + name);
                assertThat(visit.text()).contains("Nobody is on the register yet");
                page.navigate(address("identity", "/staff/studies/EW-A/staff"));
                inspect(visit, "console-staff-" + name);
            }
        }
    }

    @Test
    @Tag("EW-A8")
    void thePublicPageLeadsToRegistrationAndRegister() {
        theManagerPublishes();
        try (Chromium.Visit visit = chromium.phone()) {
            Page page = visit.page();
            page.navigate(address("identity", "/studies/EW-A"));
            inspect(visit, "notice-with-ways");
            visit.follow("Hear about the study without taking part");
            inspect(visit, "notice-stakeholders");
            page.navigate(address("identity", "/studies/EW-A"));
            visit.follow("Ask for an invitation");
            inspect(visit, "notice-register");
        }
    }

    @Test
    @Tag("HC-16")
    void theAuditorFiltersAndChecksAndSoDoesAnybodyFromOutside() throws Exception {
        theManagerPublishes();
        try (Chromium.Visit visit = chromium.desktop()) {
            String path = "/staff/studies/EW-A/nominations";
            signIn(visit, "manager-ew-a", "identity", path);
            for (int reading = 0; reading < 51; reading++) {
                visit.page().navigate(address("identity", path));
            }
        }
        for (Chromium.Visit visit : List.of(chromium.desktop(), chromium.phone())) {
            try (visit) {
                Page page = visit.page();
                String screen = visit.setting().screen();
                signIn(visit, "auditor-ew-a", "identity", "/staff/audit");
                inspect(visit, "audit-" + screen);
                visit.press("Next page");
                inspect(visit, "audit-second-page-" + screen);
                assertThat(visit.text()).contains("page 2 of", "Previous page");
                page.locator("#action").selectOption("pack-published");
                visit.press("Show");
                inspect(visit, "audit-filtered-" + screen);
                assertThat(page.locator("tbody tr").first().innerText()).contains("EW-A", "pack-published");
                page.locator("#to").fill("2001-01-01");
                visit.press("Show");
                inspect(visit, "audit-nothing-" + screen);
                assertThat(visit.text()).contains("Nothing fits");
                visit.press("Check that nothing was changed");
                inspect(visit, "audit-whole-" + screen);
                assertThat(visit.heading()).isEqualTo("The record is whole");
                for (String service : List.of("survey", "reporting")) {
                    page.navigate(address(service, "/staff/audit"));
                    page.waitForURL(address(service, "/staff/audit"));
                    inspect(visit, "audit-" + service + "-" + screen);
                    assertThat(visit.heading()).isEqualTo("What staff did");
                }
                page.navigate(address("identity", "/api/v1/audit?action=pack-published"));
                assertThat(page.content()).contains("\"matching\":", "pack-published");
            }
        }
        Outcome outcome = verify(Map.of());
        assertThat(outcome.text).contains("identity   whole", "survey     whole", "reporting  whole");
        assertThat(outcome.code).isZero();
        assertThat(verify(Map.of("identity", "7-" + "0".repeat(64))).text)
                .contains("identity   NOT WHOLE: the noted fingerprint");
    }

    private record Outcome(int code, String text) {}

    private Outcome verify(Map<String, String> noted) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("candour.root"));
        List<String> command = new ArrayList<>(List.of(root.resolve("candour").toString(), "verify"));
        noted.forEach((service, fingerprint) -> command.add(service + "=" + fingerprint));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CANDOUR_VAR", suite.home().toAbsolutePath().toString());
        builder.environment()
                .put(
                        "CANDOUR_PORT_OFFSET",
                        Integer.getInteger("candour.e2e.offset", 2_000).toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), text);
    }

    /** Sends 60 people where none are yet, then goes to the second page and back. */
    private void turnThePagesOfContacts(Chromium.Visit visit) {
        try (visit) {
            Page page = visit.page();
            String path = "/staff/studies/EW-A/contacts/fenwick";
            signIn(visit, "contacts-ew-a-fenwick", "identity", path);
            if (visit.text().contains("There are no contacts yet")) {
                StringBuilder file = new StringBuilder("name,work_email,job_title,employer,local_authority\n");
                for (int number = 1; number <= 60; number++) {
                    file.append(
                            String.format("Person %02d,p%02d@example.org,,,Fenwick Borough Council%n", number, number));
                }
                page.navigate(address("identity", path + "/upload"));
                page.locator("#file")
                        .setInputFiles(new FilePayload(
                                "people.csv", "text/csv", file.toString().getBytes(StandardCharsets.UTF_8)));
                visit.press("Check the file");
                visit.press("Store these contacts");
            }
            assertThat(visit.text()).contains("60 of 60 people, page 1 of 2", "Person 01");
            visit.press("Next page");
            inspect(visit, "contacts-second-page-" + visit.setting().screen());
            assertThat(visit.text()).contains("page 2 of 2", "Person 60").doesNotContain("Person 50", "Next page");
            visit.press("Previous page");
            assertThat(visit.text()).contains("Person 01");
        }
    }

    /** Publishing again what is published changes nothing. */
    private void theManagerPublishes() {
        try (Chromium.Visit visit = chromium.desktop()) {
            signIn(visit, "manager-ew-a", "identity", "/staff/");
            visit.press("Publish the pack EW-A");
        }
    }

    private void signIn(Chromium.Visit visit, String login, String service, String path) {
        visit.page().setDefaultTimeout(60_000);
        visit.signIn(suite.login(login), address(service, path));
    }

    /** A phone widens its view to what is too wide, so the check of every page does not see it. */
    private static void inspect(Chromium.Visit visit, String name) {
        visit.inspect(name);
        assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(visit.setting().width() + 1);
    }

    private String address(String service, String path) {
        return suite.address(service) + path;
    }
}

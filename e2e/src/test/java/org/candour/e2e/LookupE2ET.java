package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People take part and leave their letters; a rights officer finds them again, and learns nothing else. */
@Order(96)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HC-5")
@Tag("HC-7")
class LookupE2ET {
    private static final String FIND = "/staff/studies/HC/find";

    private Chromium chromium;
    private RunningSuite suite;
    private String receipt = "";

    @BeforeAll
    void takePart() {
        OpenWave.job();
        suite = SharedSuite.get().suite();
        chromium = new Chromium();
        receipt = submit("j", "O’", "4");
        submit("v", "ku", "2");
        submit("V", "Kü", "5");
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theOfficerFindsByCodeAndByNameAndTellsPeopleApart() throws Exception {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = visit.page();
            signIn(page);
            visit.inspect("find-desktop");
            press(page, "Find by code");
            visit.inspect("find-error-desktop");
            assertThat(page.title()).startsWith("Error:");

            byCode(page, receipt.toLowerCase(java.util.Locale.ROOT));
            visit.inspect("found-one-desktop");
            assertThat(heading(page)).isEqualTo("One person was found");
            String reference = page.locator(".candour-code").innerText().strip();
            assertThat(new Stores(SharedSuite.get()).inDatabase("identity", reference))
                    .containsExactly("identity.finding");

            byName(page, "Júlia", "o'brien");
            assertThat(heading(page)).isEqualTo("One person was found");
            byName(page, "Quentin", "Nobody");
            visit.inspect("found-none-desktop");
            assertThat(heading(page)).isEqualTo("Nobody was found");
        }
        try (Chromium.Visit visit = chromium.phone()) {
            Page page = visit.page();
            signIn(page);
            visit.inspect("find-phone");
            page.locator("summary").click();
            visit.inspect("find-cases-phone");

            byName(page, "Vera", "Kuhn");
            visit.inspect("found-several-phone");
            assertThat(heading(page)).isEqualTo("Several people fit");
            claim(page, "5");
            assertThat(heading(page)).isEqualTo("One person was found");

            byName(page, "Vera", "Kuhn");
            claim(page, "3");
            visit.inspect("found-none-of-several-phone");
            assertThat(heading(page)).isEqualTo("Nobody was found");

            byName(page, "Vera", "Kuhn");
            page.locator("#claim-GENDER").selectOption("1");
            press(page, "Compare");
            visit.inspect("found-ambiguous-phone");
            assertThat(heading(page)).isEqualTo("They cannot be told apart");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    /** Takes part by the open link and answers one question about themselves. Returns the receipt code. */
    private String submit(String first, String surname, String age) {
        try (Chromium.Visit phone = chromium.phone()) {
            OnePractitioner person = new OnePractitioner(phone, "", "lookup", false);
            person.first = first;
            person.surname = surname;
            person.enter(OpenWave.joinLink());
            phone.page().navigate(suite.address("survey") + "/answer/q/age");
            QuestionPage questions = new QuestionPage(phone.page());
            questions.fill(Map.of("AGE", age));
            questions.next();
            phone.page().navigate(suite.address("survey") + "/answer/check");
            person.submit();
            return person.receipt;
        }
    }

    private void signIn(Page page) {
        page.navigate(suite.address("identity") + FIND);
        page.locator("#username").fill("officer");
        page.locator("#password").fill(suite.login("officer").password());
        page.locator("#kc-login").click();
        page.waitForURL(suite.address("identity") + FIND);
    }

    private void byCode(Page page, String code) {
        page.navigate(suite.address("identity") + FIND);
        page.locator("#code").fill(code);
        page.locator("#purpose-code").selectOption("ERASURE");
        press(page, "Find by code");
    }

    private void byName(Page page, String first, String last) {
        page.navigate(suite.address("identity") + FIND);
        page.locator("#first").fill(first);
        page.locator("#last").fill(last);
        page.locator("#employer").selectOption("northgate");
        page.locator("#purpose-name").selectOption("ACCESS");
        press(page, "Find by name");
    }

    private void claim(Page page, String age) {
        page.locator("#claim-AGE").selectOption(age);
        press(page, "Compare");
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText().strip();
    }

    private static void press(Page page, String button) {
        new QuestionPage(page)
                .turn(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                        .click());
    }
}

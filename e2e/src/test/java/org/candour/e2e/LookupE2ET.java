package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
            signIn(visit);
            visit.inspect("find-desktop");
            visit.press("Find by code");
            visit.inspect("find-error-desktop");
            assertThat(page.title()).startsWith("Error:");

            byCode(visit, receipt.toLowerCase(java.util.Locale.ROOT));
            visit.inspect("found-one-desktop");
            assertThat(visit.heading().strip()).isEqualTo("One person was found");
            String reference = page.locator(".candour-code").innerText().strip();
            assertThat(new Stores(SharedSuite.get()).inDatabase("identity", reference))
                    .containsExactly("identity.finding");

            byName(visit, "Júlia", "o'brien");
            assertThat(visit.heading().strip()).isEqualTo("One person was found");
            byName(visit, "Quentin", "Nobody");
            visit.inspect("found-none-desktop");
            assertThat(visit.heading().strip()).isEqualTo("Nobody was found");
        }
        try (Chromium.Visit visit = chromium.phone()) {
            Page page = visit.page();
            signIn(visit);
            visit.inspect("find-phone");
            page.locator("summary").click();
            visit.inspect("find-cases-phone");

            byName(visit, "Vera", "Kuhn");
            visit.inspect("found-several-phone");
            assertThat(visit.heading().strip()).isEqualTo("Several people fit");
            claim(visit, "5");
            assertThat(visit.heading().strip()).isEqualTo("One person was found");

            byName(visit, "Vera", "Kuhn");
            claim(visit, "3");
            visit.inspect("found-none-of-several-phone");
            assertThat(visit.heading().strip()).isEqualTo("Nobody was found");

            byName(visit, "Vera", "Kuhn");
            page.locator("#claim-GENDER").selectOption("1");
            visit.press("Compare");
            visit.inspect("found-ambiguous-phone");
            assertThat(visit.heading().strip()).isEqualTo("They cannot be told apart");
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

    private void signIn(Chromium.Visit visit) {
        visit.signIn(suite.login("officer"), suite.address("identity") + FIND);
    }

    private void byCode(Chromium.Visit visit, String code) {
        Page page = visit.page();
        page.navigate(suite.address("identity") + FIND);
        page.locator("#code").fill(code);
        page.locator("#purpose-code").selectOption("ERASURE");
        visit.press("Find by code");
    }

    private void byName(Chromium.Visit visit, String first, String last) {
        Page page = visit.page();
        page.navigate(suite.address("identity") + FIND);
        page.locator("#first").fill(first);
        page.locator("#last").fill(last);
        page.locator("#employer").selectOption("northgate");
        page.locator("#purpose-name").selectOption("ACCESS");
        visit.press("Find by name");
    }

    private void claim(Chromium.Visit visit, String age) {
        visit.page().locator("#claim-AGE").selectOption(age);
        visit.press("Compare");
    }
}

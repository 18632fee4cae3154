package org.candour.identity.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.progress.ProgressAnswer;
import org.candour.contracts.progress.ProgressAnswer.EmployerCount;
import org.candour.contracts.progress.ProgressAnswer.WaveCounts;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.study.Studies;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class ConsoleIT {
    private static final String RULES = """
              columns: [NAME, WORK_EMAIL, EMPLOYER]
              sources: [EMPLOYER, NOMINATED, SELF_REGISTERED]
              register: {purpose: COMPARE, keptFor: P2Y}
            """;

    @Inject
    TestContacts contacts;

    @Inject
    TestStudies studies;

    @Inject
    Studies published;

    @Inject
    ReadConsole readConsole;

    @TempDir
    Path folder;

    private final Browser browser = new Browser();

    @Test
    @Tag("SP-17")
    @TestSecurity(user = "console-manager", roles = "study-manager")
    void showsGatesAgreementsDueAndNoSmallNumber() throws Exception {
        contacts.publish(folder, "CO", RULES);
        studies.grant("console-manager", "study-manager", "CO");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        contacts.agree("CO", "harbour", today.plusDays(59));
        contacts.agree("CO", "meadow", today.minusDays(3));
        contacts.agree("CO", "kestrel", today.plusDays(90));
        for (int number = 0; number < 9; number++) {
            contacts.add(new Scope("CO", "harbour"), "person" + number);
        }
        String page = browser.get("/staff").asString();
        assertThat(page)
                .contains("Agreements due", "DSA-CO-harbour", "DSA-CO-meadow", "Overdue")
                .contains("closed</strong>", "#gates", "fewer than 10 people supplied")
                .doesNotContain("DSA-CO-kestrel");
        assertThat(page.indexOf("DSA-CO-meadow"))
                .as("the overdue one first")
                .isLessThan(page.indexOf("DSA-CO-harbour"));

        contacts.add(new Scope("CO", "harbour"), "person9");
        assertThat(browser.get("/staff").asString()).contains("10 people supplied");
    }

    @Test
    @Tag("HC-10")
    @TestSecurity(user = "answer-manager", roles = "study-manager")
    void saysHowManyHaveAnsweredAsFarAsSurveyServiceTells() throws Exception {
        contacts.publish(folder, "CR", RULES);
        studies.grant("answer-manager", "study-manager", "CR");
        assertThat(browser.get("/staff").asString()).as("before it opens").doesNotContain(">Answered<");
        Rows.execute("update wave set phase = 'OPEN' where study = 'CR'");

        assertThat(browser.get("/staff").asString())
                .as("no survey-service here")
                .contains("The numbers cannot be shown here just now", "/staff\">How many have answered");

        List<StudyCard> cards = readConsole.read(List.of("CR")).studies();
        Progress told = study -> Optional.of(new ProgressAnswer(List.of(new WaveCounts(
                "2026", List.of(new EmployerCount("meadow", "fewer than 10"), new EmployerCount("harbour", "12"))))));
        assertThat(new ReadAnswered(published, told).of(cards).get("CR"))
                .containsExactly(new Answered(
                        "2026 health check",
                        List.of(
                                new Answered.Line("Harbourside Council", "12"),
                                new Answered.Line("Meadowbrook Council", "fewer than 10"))));
    }

    @Test
    @TestSecurity(user = "new-manager", roles = "study-manager")
    void saysWhatToDoWhenThereIsNothing() {
        assertThat(browser.get("/staff").asString()).contains("You manage no study here. Ask the manager of a study");
    }

    @Test
    @Tag("SP-11")
    @TestSecurity(user = "list-manager", roles = "study-manager")
    void everyListIsSearchedOrderedAndTurned() throws Exception {
        contacts.publish(folder, "CP", RULES);
        studies.grant("list-manager", "study-manager", "CP");
        String nominations = "/staff/studies/CP/nominations";
        browser.get(nominations);
        for (int number = 10; number < 65; number++) {
            browser.post(
                    nominations,
                    "name",
                    "Nominee " + number,
                    "work_email",
                    "n" + number + "@example.org",
                    "nominator",
                    "a person",
                    "source",
                    "NOMINATED");
        }
        assertThat(browser.get(nominations).asString()).contains("55 of 55 people", "page 1 of 2", "Next page");
        assertThat(browser.post(nominations + "/find", "sort", "NAME", "order", "ascending", "page", "2")
                        .asString())
                .contains("Nominee 64", "Previous page")
                .doesNotContain("Nominee 10", "Next page");
        assertThat(browser.post(nominations + "/find", "words", "nominee 3").asString())
                .contains("10 of 55 people");
        assertThat(browser.post(nominations + "/find", "words", "nobody at all").asString())
                .contains("Nothing fits");
        assertThat(Rows.strings("select detail from audit_entry where study = 'CP' and action = 'nominations-read'"))
                .contains("page 2, people shown 5", "page 1, people shown 10");

        String register = "/studies/CP/stakeholders";
        for (String name : new String[] {"Zoe Listener", "Abe Listener"}) {
            browser.get(register);
            browser.post(register, "name", name, "work_email", name.charAt(0) + "@example.org");
        }
        String holders = browser.get("/staff/studies/CP/stakeholders").asString();
        assertThat(holders.indexOf("Abe Listener")).isPositive().isLessThan(holders.indexOf("Zoe Listener"));
        assertThat(browser.post("/staff/studies/CP/stakeholders/find", "words", "zoe")
                        .asString())
                .contains("1 of 2 people")
                .doesNotContain("Abe Listener");

        String staff = "/staff/studies/CP/staff";
        assertThat(browser.get(staff).asString()).contains("Nobody works on this study yet");
        for (String label : new String[] {"Zara", "Alma"}) {
            browser.post(staff, "subject", "sub-" + label, "label", label, "role", "researcher");
            browser.get(staff);
        }
        assertThat(browser.post(staff + "/find", "words", "alma").asString())
                .contains("1 of 2 assignments", "Alma")
                .doesNotContain("Zara");

        String agreements = "/staff/studies/CP/agreements";
        assertThat(browser.get(agreements).asString()).contains("No agreement is recorded yet");
        contacts.agree("CP", "harbour", LocalDate.of(2027, 5, 1));
        contacts.agree("CP", "meadow", LocalDate.of(2027, 2, 1));
        String byReview = browser.get(agreements).asString();
        assertThat(byReview.indexOf("DSA-CP-meadow")).isPositive().isLessThan(byReview.indexOf("DSA-CP-harbour"));
        String byName = browser.get(agreements + "?sort=ORGANISATION").asString();
        assertThat(byName.indexOf("DSA-CP-harbour")).isPositive().isLessThan(byName.indexOf("DSA-CP-meadow"));
        assertThat(browser.get(agreements + "?words=meadow").asString()).contains("1 of 2 agreements");
    }

    @Test
    @Tag("EW-A3")
    @Tag("EW-A8")
    void thePublicPageLeadsToWhatTheStudyOffers() throws Exception {
        contacts.publish(folder, "CQ", RULES);
        assertThat(browser.get("/studies/CQ").asString()).contains("/studies/CQ/register", "/studies/CQ/stakeholders");
    }

    @Test
    void thePublicPageLeadsNowhereElse() throws Exception {
        contacts.publish(folder, "CR", "  columns: [NAME, WORK_EMAIL]\n  sources: [EMPLOYER]\n");
        assertThat(browser.get("/studies/CR").asString())
                .doesNotContain("/studies/CR/register", "/studies/CR/stakeholders");
    }
}

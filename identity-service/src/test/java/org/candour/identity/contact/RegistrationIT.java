package org.candour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import org.candour.identity.Browser;
import org.candour.identity.study.TestStudies;
import org.candour.platform.sensitive.Sensitive;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class RegistrationIT {
    private static final String RULES = """
              columns: [NAME, WORK_EMAIL, JOB_TITLE, EMPLOYER, LOCAL_AUTHORITY]
              sources: [EMPLOYER, NOMINATED, SELF_REGISTERED]
              register: {purpose: COMPARE, keptFor: P2Y}
            """;

    @Inject
    TestContacts contacts;

    @Inject
    TestStudies studies;

    @Inject
    Suppressions suppressions;

    @Inject
    BlindIndexes indexes;

    @Inject
    Contacts people;

    @Inject
    ExpireRegister expire;

    @TempDir
    Path folder;

    private final Browser browser = new Browser();

    @Test
    @Tag("EW-A3")
    void somebodyRegistersAndIsToldTheSameWhetherKnownOrLeftAlone() throws Exception {
        contacts.publish(folder, "NA", RULES);
        contacts.inScope(
                Scope.wholeStudy("NA"),
                () -> suppressions.add(
                        "NA",
                        Suppressions.Reach.CONTACT,
                        indexes.everyOfAddress("NA", Sensitive.of("quiet@example.org"))
                                .getFirst(),
                        LocalDate.of(2026, 11, 1)));
        String path = "/studies/NA/register";
        assertThat(browser.get(path).asString()).contains("Ask for an invitation", "Harbourside Council");
        Response wrong = browser.post(path, "name", "", "work_email", "no-address");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#name\"", "href=\"#work_email\"");

        String fresh = register(path, "ada@example.org");
        assertThat(register(path, "ADA@example.org")).isEqualTo(fresh);
        assertThat(register(path, "quiet@example.org")).isEqualTo(fresh);

        assertThat(contacts.seen(Scope.wholeStudy("NA"), "select organisation from contact"))
                .containsExactly("harbour");
        assertThat(contacts.seen(new Scope("NA", "harbour"), "select id::text from contact_source"))
                .as("what the employer sees of it")
                .isEmpty();
    }

    @Test
    void isNotThereWhereTheStudyDoesNotAllowIt() throws Exception {
        contacts.publish(folder, "NB", "  columns: [NAME, WORK_EMAIL]\n  sources: [EMPLOYER]\n");

        for (String page : new String[] {"register", "stakeholders", "stakeholders/leave"}) {
            assertThat(browser.get("/studies/NB/" + page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    @Tag("EW-A8")
    void theRegisterHasAPurposeATimeAndAWayOut() throws Exception {
        contacts.publish(folder, "NC", RULES);
        String path = "/studies/NC/stakeholders";
        assertThat(browser.get(path).asString()).contains("To compare employers", "until 2 years");
        browser.post(path, "name", "Ada Made-up", "work_email", "ada@example.org", "employer", "Elsewhere");
        browser.post(path, "name", "Bo Made-up", "work_email", "bo@example.org");
        assertThat(stakeholders("NC")).isEqualTo(2);

        browser.get(path + "/leave");
        String left =
                browser.post(path + "/leave", "work_email", "Ada@example.org").asString();
        assertThat(browser.post(path + "/leave", "work_email", "nobody@example.org")
                        .asString())
                .isEqualTo(left);
        assertThat(stakeholders("NC")).isEqualTo(1);
        assertThat(contacts.seen(Scope.wholeStudy("NC"), "select list from suppression"))
                .hasSize(2);

        contacts.change(Scope.wholeStudy("NC"), "update stakeholder set last_contact_on = date '2020-01-01'");
        expire.expire();
        assertThat(stakeholders("NC")).isZero();
        assertThat(contacts.seen(Scope.wholeStudy("NC"), "select list from suppression"))
                .hasSize(3);
    }

    @Test
    @Tag("EW-A3")
    @Tag("EW-B3")
    @TestSecurity(user = "mo", roles = "study-manager")
    void aBodyNominatesAndOnePersonHasSeveralSources() throws Exception {
        contacts.publish(folder, "ND", RULES);
        studies.grant("mo", "study-manager", "ND");
        String path = "/staff/studies/ND/nominations";
        assertThat(browser.get(path).asString()).contains("There is nobody here yet");
        Response wrong = browser.post(path, "name", "Ada Made-up", "work_email", "ada@example.org");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#nominator\"");

        Response list = browser.follow(
                browser.post(path, "name", "Ada Made-up", "work_email", "ada@example.org", "nominator", "wrenfield"));
        assertThat(list.asString()).contains("The person is on the list", "Ada Made-up", "Nominated", "wrenfield");
        browser.get("/studies/ND/register");
        register("/studies/ND/register", "ada@example.org");

        assertThat(contacts.seen(Scope.wholeStudy("ND"), "select id::text from contact"))
                .hasSize(1);
        assertThat(contacts.seen(Scope.wholeStudy("ND"), "select kind from contact_source order by kind"))
                .containsExactly("NOMINATED", "SELF_REGISTERED");
        assertThat(browser.get("/staff/studies/ND/stakeholders").asString()).contains("Nobody is on the register yet");
        assertThat(browser.get("/staff/studies/NC/nominations").statusCode()).isEqualTo(404);
    }

    private String register(String path, String address) {
        Response answer = browser.post(path, "name", "Ada Made-up", "work_email", address, "organisation", "harbour");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private int stakeholders(String study) {
        return contacts.seen(Scope.wholeStudy(study), "select id::text from stakeholder")
                .size();
    }
}

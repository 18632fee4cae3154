package org.candour.identity.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-11")
class StaffAccessIT {
    private static final List<String> PAGES = List.of(
            "/staff/studies/HC",
            "/staff/studies/HC/staff",
            "/staff/studies/HC/agreements",
            "/staff/studies/HC/phase",
            "/staff/studies/HC/register",
            "/staff/studies/HC/notices",
            "/staff/studies/HC/waves/2026/open",
            "/staff/studies/HC/waves/2026/close",
            "/staff/studies/HC/waves/2026/invited");
    private static final List<String> FORMS = List.of(
            "/staff/studies/HC/publish",
            "/staff/studies/HC/agreements",
            "/staff/studies/HC/agreements/6a1f0e8c-58a4-4f0a-9c7b-0d2f3b1e5a77/review",
            "/staff/studies/HC/agreements/6a1f0e8c-58a4-4f0a-9c7b-0d2f3b1e5a77/end",
            "/staff/studies/HC/phase",
            "/staff/studies/HC/notices/2/cy/accept",
            "/staff/studies/HC/staff",
            "/staff/studies/HC/staff/6a1f0e8c-58a4-4f0a-9c7b-0d2f3b1e5a77/remove",
            "/staff/studies/HC/waves/2026/open",
            "/staff/studies/HC/waves/2026/close",
            "/staff/studies/HC/waves/2026/invited");

    @Inject
    TestStudies studies;

    @BeforeEach
    void publish() {
        studies.publish(TestPacks.shipped(), "HC");
        studies.grant("manager", "study-manager", "HC");
        studies.grant("stranger", "study-manager", "SP");
        studies.grant("auditor", "auditor", "HC");
    }

    @Test
    void asksAnonymousVisitorsToSignIn() {
        Browser browser = withToken();
        for (String path : PAGES) {
            assertThat(browser.get(path).statusCode()).as(path).isIn(302, 401);
        }
        for (String path : FORMS) {
            assertThat(browser.post(path).statusCode()).as(path).isIn(302, 401);
        }
        assertThat(browser.get("/staff/").statusCode()).isIn(302, 401);
        assertThat(browser.get("/staff/audit").statusCode()).isIn(302, 401);
    }

    @Test
    @TestSecurity(
            user = "auditor",
            roles = {"auditor", "researcher", "employer", "funder"})
    void refusesOtherRoles() {
        Browser browser = withToken();
        for (String path : PAGES) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path : FORMS) {
            assertThat(browser.post(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    @TestSecurity(user = "stranger", roles = "study-manager")
    void hidesAStudyFromTheManagerOfAnother() {
        Browser browser = withToken();
        String before = Rows.withoutRefusals();
        for (String path : PAGES) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : FORMS) {
            assertThat(browser.post(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(browser.get("/staff/").asString()).doesNotContain("Social Worker Health Check");
        assertThat(Rows.withoutRefusals()).isEqualTo(before);
    }

    @Test
    @TestSecurity(user = "manager", roles = "study-manager")
    void leadsAManagerThroughTheConsole() {
        Browser browser = withToken();

        assertThat(browser.get("/staff/").asString()).contains("Social Worker Health Check");
        Response again = browser.follow(browser.post("/staff/studies/HC/publish"));
        assertThat(again.asString()).contains("Nothing was changed", "http://localhost:18081/join/HC?code=HARB-0R25");
        for (String path : PAGES) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
        }
        browser.get("/staff/studies/HC/waves/2026/invited");
        assertThat(browser.post("/staff/studies/HC/waves/2026/invited", "invited-harbour", "many")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.follow(browser.post(
                                "/staff/studies/HC/waves/2026/invited", "invited-harbour", "15", "invited-meadow", ""))
                        .asString())
                .contains("The numbers are stored");
        assertThat(browser.get("/staff/studies/HC/waves/2026/invited").asString())
                .contains("value=\"15\"");

        Response wrong = browser.post("/staff/studies/HC/staff", "subject", "", "label", "Ada", "role", "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#subject\"", "href=\"#role\"", "value=\"Ada\"");
        browser.post("/staff/studies/HC/staff", "subject", "sub-9", "label", "Ada", "role", "researcher");
        assertThat(browser.get("/staff/studies/HC/staff").asString()).contains("Ada", "Researcher");
        browser.post("/staff/studies/HC/staff", "subject", "sub-8", "label", "Flo", "role", "funder");
        assertThat(browser.get("/staff/studies/HC/staff").asString())
                .contains("Flo</th><td class=\"govuk-table__cell\">Funder</td>");
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void showsTheAuditorWhatWasDone() {
        assertThat(new Browser().get("/staff/audit").asString()).contains("pack-published", "revision 1");
    }

    @Test
    @Tag("HC-1")
    void showsTheNoticeToEverybodyWithItsVersion() {
        Response notice = new Browser().get("/studies/HC");

        assertThat(notice.statusCode()).isEqualTo(200);
        assertThat(notice.asString())
                .contains("Version 2 of 26 October 2026", "Versions of this notice", "The short version");
        assertThat(new Browser().get("/studies/HC/notice/1").statusCode()).isEqualTo(200);
        assertThat(new Browser().get("/studies/HC/notice/3").statusCode()).isEqualTo(404);
        assertThat(new Browser().get("/studies/XX").statusCode()).isEqualTo(404);
        assertThat(new Browser().get("/").asString()).contains("Social Worker Health Check");
    }

    /** A browser that has a form token, so that only the sign-in can be what refuses it. */
    private static Browser withToken() {
        Browser browser = new Browser();
        browser.get("/resume");
        return browser;
    }
}

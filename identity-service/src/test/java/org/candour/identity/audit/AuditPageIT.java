package org.candour.identity.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.candour.identity.Browser;
import org.candour.identity.study.TestStudies;
import org.candour.platform.audit.AuditTrail;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the auditor finds on the page of the record, and who is kept from it. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-11")
@Tag("HC-16")
class AuditPageIT {
    @Inject
    AuditTrail trail;

    @Inject
    TestStudies studies;

    @Test
    @TestSecurity(user = "filter-auditor", roles = "auditor")
    void showsPagesAndFiltersByActionStudyLoginAndDay() {
        studies.grant("filter-auditor", "auditor", "ZY");
        for (int number = 0; number < 55; number++) {
            int each = number;
            QuarkusTransaction.requiringNew()
                    .run(() -> trail.add(
                            each % 2 == 0 ? "pat" : "sam", "paging-action", "ZY", "item " + each, "an audit of May"));
        }
        QuarkusTransaction.requiringNew().run(() -> trail.add("pat", "other-action", "ZY", "odd one", ""));
        Browser browser = new Browser();
        String first = browser.get("/staff/audit").asString();
        assertThat(first)
                .contains("page 1 of 2", "Next page", "an audit of May")
                .doesNotContain("Previous page");
        assertThat(browser.get("/staff/audit?page=2").asString())
                .contains("Previous page")
                .doesNotContain("Next page");
        assertThat(browser.get("/staff/audit?action=other-action").asString())
                .contains("1 of 56 entries", "odd one", "show all")
                .doesNotContain("an audit of May");
        assertThat(browser.get("/staff/audit?subject=sam").asString()).contains("27 of 56 entries");
        assertThat(browser.get("/staff/audit?to=2001-01-01").asString()).contains("0 of 56 entries", "Nothing fits");
        assertThat(browser.get("/staff/audit?from=soon").asString()).contains("A day could not be read");
        assertThat(browser.get("/staff/audit?study=ZZ").asString())
                .as("a study of somebody else")
                .contains("0 of 56 entries");

        given().get("/api/v1/audit?action=other-action&subject=pat")
                .then()
                .statusCode(200)
                .body("matching", equalTo(1))
                .body("entries[0].detail", equalTo("odd one"));
        given().get("/api/v1/audit?page=2").then().body("entries.size()", equalTo(6));
        given().get("/api/v1/audit?from=soon").then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "empty-auditor", roles = "auditor")
    void saysWhatWillStandHere() {
        studies.grant("empty-auditor", "auditor", "ZX");
        assertThat(new Browser().get("/staff/audit").asString()).contains("Nobody has done anything here yet");
    }

    @Test
    @TestSecurity(user = "auditor-of-nothing", roles = "auditor")
    void showsNothingToWhomAuditsNoStudy() {
        assertThat(new Browser().get("/staff/audit").statusCode()).isEqualTo(404);
        given().get("/api/v1/audit").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "nobody", roles = "researcher")
    void refusesOthersTheCheck() {
        Browser browser = new Browser();
        browser.get("/resume");
        assertThat(browser.post("/staff/audit/chain", "noted", "").statusCode()).isEqualTo(403);
        given().get("/api/v1/audit").then().statusCode(403);
    }
}

package org.candour.reporting.protection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.candour.reporting.Multipart;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Disclosure control by itself: through the interface for programs and through its page. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(user = "checker", roles = "output-checker")
@Tag("HC-10")
class DisclosureApiIT {
    private static final String PATH = "/api/v1/disclosure";
    private static final String RAW = """
            {"tables": [{"item": "q1", "answers": ["a", "b", "c", "d"],
              "rows": [{"name": "all", "counts": [30, 20, 9, 3]}]}]}""";

    @Test
    void protectsAndSaysWhatAReaderCouldFindOut() {
        Response answer = sent("/protect", RAW);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getBoolean("passed")).isTrue();
        assertThat(answer.jsonPath().getList("tables[0].rows[0].counts")).containsExactly(30, 20, null, null);
        assertThat(answer.jsonPath().getList("withheld.greatest")).containsOnly(12);
        assertThat(answer.jsonPath().getList("withheld.reason")).containsExactlyInAnyOrder("COMPLEMENT", "SMALL_COUNT");
    }

    @Test
    void itsOwnPatternPassesTheAuditAndALeakDoesNot() {
        String pattern = sent("/protect", RAW).asString();

        assertThat(sent("/audit", pattern).jsonPath().getBoolean("passed")).isTrue();
        Response leak = sent(
                "/audit",
                RAW.replace("[30, 20, 9, 3]", "[30, 20, 9, null]").replace("\"counts\"", "\"base\": 62, \"counts\""));
        assertThat(leak.statusCode()).isEqualTo(200);
        assertThat(leak.jsonPath().getBoolean("passed")).isFalse();
        assertThat(leak.jsonPath().getList("findings.kind")).contains("EXACT");
    }

    /** With nothing but single answers three of four would be withheld; two and two together need not be. */
    @Test
    void answersMayBePrintedTogether() {
        String offered = RAW.replace("[30, 20, 9, 3]", "[28, 3, 2, 29]")
                .replace("\"rows\"", "\"joint\": [[\"a\", \"b\"], [\"c\", \"d\"]], \"rows\"");
        Response answer = sent("/protect", offered);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("tables[0].answers")).containsExactly("a + b", "c + d");
        assertThat(answer.jsonPath().getMap("tables[0].joint")).containsOnlyKeys("a + b", "c + d");
        assertThat(answer.jsonPath().getList("tables[0].rows[0].counts")).containsExactly(31, 31);
        assertThat(sent("/audit", answer.asString()).jsonPath().getBoolean("passed"))
                .isTrue();
        String apart =
                RAW.replace("[30, 20, 9, 3]", "[28, null, null, 29]").replace("\"counts\"", "\"base\": 62, \"counts\"");
        Response both = sent("/audit", answer.asString().replaceFirst("\\{", "{\"before\": [" + apart + "], "));
        assertThat(both.jsonPath().getList("findings.kind"))
                .as("31 less 28 is 3")
                .contains("EXACT");
        assertThat(sent("/protect", offered.replace("[\"c\", \"d\"]", "[\"a\", \"d\"]"))
                        .jsonPath()
                        .getString("violations[0].field"))
                .startsWith("table");
    }

    @Test
    void whatWasReleasedBeforeCounts() {
        String before =
                RAW.replace("[30, 20, 9, 3]", "[30, null, 9, null]").replace("\"counts\"", "\"base\": 62, \"counts\"");
        String now =
                RAW.replace("[30, 20, 9, 3]", "[30, 20, null, null]").replace("\"counts\"", "\"base\": 62, \"counts\"");

        assertThat(sent("/audit", now).jsonPath().getBoolean("passed")).isTrue();
        Response both = sent("/audit", now.replaceFirst("\\{", "{\"before\": [" + before + "], "));
        assertThat(both.jsonPath().getBoolean("passed")).isFalse();
    }

    @Test
    void badInputNamesTablePlaceAndRule() {
        Response negative = sent("/protect", RAW.replace("9, 3", "-9471, 3"));

        assertThat(negative.statusCode()).isEqualTo(422);
        assertThat(negative.contentType()).startsWith("application/problem+json");
        assertThat(negative.jsonPath().getString("violations[0].field")).isEqualTo("table q1");
        assertThat(negative.jsonPath().getString("violations[0].rule")).contains("never negative");
        assertThat(negative.asString()).doesNotContain("9471");
        Response low = sent("/protect", RAW.replaceFirst("\\{", "{\"thresholds\": {\"group\": 3}, "));
        assertThat(low.jsonPath().getString("violations[0].field")).isEqualTo("thresholds, group");
        assertThat(sent("/protect", "{}").statusCode()).isEqualTo(422);
        assertThat(sent("/protect", "{\"tables\":").statusCode()).isEqualTo(400);
        assertThat(sent("/protect", RAW.replace("9, 3]", "9]")).statusCode()).isEqualTo(422);
    }

    @Test
    void thereAreLimits() {
        assertThat(given().get(PATH).jsonPath().getInt("tables")).isEqualTo(600);
        String wide = RAW.replace("[\"a\", \"b\", \"c\", \"d\"]", "[" + "\"x\",".repeat(700) + "\"y\"]");

        assertThat(sent("/protect", wide).jsonPath().getString("violations[0].rule"))
                .contains("at most 600 cells");
    }

    @Test
    void aForeignPageCannotSendAnything() {
        assertThat(given().contentType("application/json")
                        .body(RAW)
                        .post(PATH + "/protect")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "someone", roles = "researcher")
    void onlyAnOutputCheckerMayAsk() {
        assertThat(given().get(PATH).statusCode()).isEqualTo(403);
        assertThat(given().get("/staff/disclosure").statusCode()).isEqualTo(403);
    }

    @Test
    void thePageShowsThePatternAndTheIntervals() {
        Response page = Multipart.send("/staff/disclosure", "/staff/disclosure", "file", "tables.json", RAW);

        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        assertThat(page.asString()).contains("The auditor passes this", "q1|all|=d", "0 to 12", "a small count");
        Response wrong = Multipart.send("/staff/disclosure", "/staff/disclosure", "file", "tables.json", "hello");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("is not JSON");
    }

    private static Response sent(String what, String body) {
        return program().contentType("application/json").body(body).post(PATH + what);
    }

    private static RequestSpecification program() {
        Response limits = given().get(PATH);
        return given().header("Origin", "http://localhost:18083")
                .header("X-CSRF-Token", limits.jsonPath().getString("formToken"))
                .cookies(limits.cookies());
    }
}

package org.candour.reporting.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.candour.reporting.Database;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same analysis for a program. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(user = "wendy", roles = "researcher")
@Tag("HC-11")
class ReliabilityApiIT {
    private static final String PATH = "/api/v1/reliability";

    @Inject
    Database database;

    @BeforeEach
    void empty() {
        database.change("delete from upload");
    }

    @Test
    void aShortAnalysisIsAnsweredAtOnceAndKeptNowhere() {
        Response answer = program().contentType("application/json").body(json()).post(PATH);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("state")).isEqualTo("DONE");
        assertThat(answer.jsonPath().getString("reports[0].code")).isEqualTo("load");
        assertThat(answer.jsonPath().getString("reports[0].fingerprint")).hasSize(64);
        assertThat(stored()).isZero();
    }

    @Test
    void aFileGivesTheSame() {
        Response answer = form().multiPart(
                        "file", "workload.csv", MadeUpFiles.bytes(MadeUpFiles.workload()), "text/csv")
                .multiPart("definition", "d.json", MadeUpFiles.bytes(MadeUpFiles.DEFINITION), "application/json")
                .post(PATH);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("reports[0].title")).isEqualTo("Workload");
    }

    @Test
    void faultsAreAProblemWithPlacesAndRules() {
        Response answer = program()
                .contentType("application/json")
                .body(json().replaceFirst("\\[2,", "[4711,"))
                .post(PATH);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("Row 2, column q1");
        assertThat(answer.asString()).contains("lies outside 1 to 5").doesNotContain("4711");
        assertThat(program()
                        .contentType("application/json")
                        .body("{\"rows\":")
                        .post(PATH)
                        .statusCode())
                .isEqualTo(400);
        assertThat(program()
                        .contentType("application/json")
                        .body("{}")
                        .post(PATH)
                        .statusCode())
                .isEqualTo(400);
        assertThat(stored()).isZero();
    }

    @Test
    void aLongOneIsAskedForAndDeleted() {
        Response accepted = form().multiPart(
                        "file", "long.csv", MadeUpFiles.bytes(MadeUpFiles.drawn(40_000, 40, 2)), "text/csv")
                .multiPart("definition", "d.json", MadeUpFiles.bytes(MadeUpFiles.definition(40)), "application/json")
                .post(PATH);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String address = accepted.header("Location").replaceFirst("^https?://[^/]+", "");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get(address).jsonPath().getString("state").equals("RUNNING"));
        assertThat(program().delete(address).statusCode()).isEqualTo(204);

        assertThat(given().get(address).statusCode()).isEqualTo(404);
        assertThat(stored()).isZero();
    }

    @Test
    void aForeignPageCannotSendAnything() {
        assertThat(given().contentType("application/json")
                        .body(json())
                        .post(PATH)
                        .statusCode())
                .isEqualTo(403);
        assertThat(stored()).isZero();
    }

    @Test
    void theLimitsCanBeAskedFor() {
        assertThat(given().get(PATH).jsonPath().getInt("rows")).isEqualTo(100_000);
    }

    private static RequestSpecification program() {
        Response limits = given().get(PATH);
        return given().header("Origin", "http://localhost:18083")
                .header("X-CSRF-Token", limits.jsonPath().getString("formToken"))
                .cookies(limits.cookies());
    }

    /** In a form the token is a field. */
    private static RequestSpecification form() {
        Response limits = given().get(PATH);
        return given().header("Origin", "http://localhost:18083")
                .cookies(limits.cookies())
                .multiPart("csrf", limits.jsonPath().getString("formToken"));
    }

    private static String json() {
        String[] lines = MadeUpFiles.workload().split("\n");
        String rows = Arrays.stream(lines)
                .skip(1)
                .map(line -> Arrays.stream(line.strip().split(",", -1))
                        .map(cell -> cell.isEmpty() ? "null" : cell)
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(","));
        return "{\"definition\":" + MadeUpFiles.DEFINITION
                + ",\"header\":[\"q1\",\"q2\",\"q3\",\"q4\",\"q5\"],\"rows\":[" + rows + "]}";
    }

    private long stored() {
        return database.first("select count(*) from upload", row -> row.getLong(1))
                .orElseThrow();
    }
}

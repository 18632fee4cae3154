package org.candour.reporting.validation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.candour.reporting.Browser;
import org.candour.reporting.World;
import org.candour.reporting.release.BuildNow;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.release.Editions;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the validation report of a scale to its status, and from there into the report of an employer. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(
        user = "rita",
        roles = {"researcher", "output-checker"})
@Tag("HC-11")
class ScaleStatusIT {
    @Inject
    World world;

    @Inject
    StartValidation start;

    @Inject
    BuildNow build;

    @Inject
    Editions editions;

    @Test
    void aStatusRestsOnAReportHasAReasonAndStaysInTheHistory() {
        world.complete("S1", Map.of("mid", 80, "tiny", 6));
        world.grant("rita", "researcher", "S1", "");
        String scale = path("S1", "scale1");
        assertThat(page(scale)).contains("it is a draft");
        String run = report(scale, Map.of("grouping", "GENDER"));
        assertThat(page(run + "/reports/1")).contains("Validation report: Scale 1", "2026 wave");

        Map<String, String> verdict =
                Map.of("status", "PILOTED", "run", id(run), "reason", "Alpha is high enough for a first try.");
        assertThat(set(scale, verdict).statusCode()).isEqualTo(303);
        assertThat(page(scale)).contains("Piloted: tried out", "Alpha is high enough for a first try.", "rita", run);
        assertThat(given().get("/staff/studies/S1/waves/2026/reliability/table.json")
                        .jsonPath()
                        .getList("status"))
                .isEqualTo(List.of("PILOTED", "DRAFT"));

        assertThat(set(scale, Map.of("status", "DRAFT", "reason", "Too early.")).statusCode())
                .isEqualTo(303);
        assertThat(page(scale)).contains("Draft: not yet tried out", "Too early.", "Alpha is high enough");
    }

    @Test
    void whatHasNoReportOrNoReasonOrNoSuchScaleIsRefused() {
        world.complete("S2", Map.of("mid", 30));
        world.grant("rita", "researcher", "S2", "");
        String scale = path("S2", "scale1");
        String run = report(scale, Map.of());

        assertThat(set(scale, Map.of("status", "VALIDATED", "reason", "It is good."))
                        .statusCode())
                .isEqualTo(400);
        assertThat(set(scale, Map.of("status", "VALIDATED", "run", id(run), "reason", " "))
                        .statusCode())
                .isEqualTo(400);
        assertThat(set(scale, Map.of("status", "GREAT", "run", id(run), "reason", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(Browser.submit(
                                scale,
                                path("S2", "scale2") + "/status",
                                Map.of("status", "VALIDATED", "run", id(run), "reason", "Another scale's report."))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.submit(scale, path("S2", "nosuch") + "/status", Map.of("status", "DRAFT", "reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(page(scale)).contains("it is a draft");
        assertThat(set(scale, Map.of("status", "VALIDATED", "run", id(run), "reason", "It is good."))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void fewerThanTenPeopleMakeNoGroundForAStatus() {
        world.complete("S3", Map.of("mid", 9));
        world.grant("rita", "researcher", "S3", "");
        String scale = path("S3", "scale1");
        String run = report(scale, Map.of());

        assertThat(page(run)).contains("no figure of it is shown");
        assertThat(page(run + "/reports/1")).doesNotContainPattern("0\\.\\d{3}");
        assertThat(set(scale, Map.of("status", "VALIDATED", "run", id(run), "reason", "It is good."))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theReportOfAnEmployerFollowsTheStatusAndSaysSo() {
        world.complete("S4", Map.of("mid", 40));
        world.grant("rita", "researcher", "S4", "");
        world.grant("rita", "output-checker", "S4", "");
        assertThat(set(path("S4", "scale1"), Map.of("status", "WITHDRAWN", "reason", "It measures two things."))
                        .statusCode())
                .isEqualTo(303);

        build.build("anna", "S4", World.WAVE);

        Edition edition = editions.latest(new Place("S4", World.WAVE, "mid")).orElseThrow();
        String report = page("/staff/editions/" + edition.id() + "/preview");
        assertThat(report)
                .contains("Withdrawn: the questions are reported one by one, without a score.")
                .contains("Draft: not yet tried out; read the score with caution.")
                .contains("Statement S1I1")
                .contains("candour-scores__title\">Scale 2<")
                .doesNotContain("candour-scores__title\">Scale 1<");
    }

    @Test
    void onlyResearchersOfTheStudySeeItsRuns() {
        world.complete("S5", Map.of("mid", 30));
        var others = start.start("anna", "S5", World.WAVE, "scale1", "");
        assertThat(given().get(others.path()).statusCode()).isEqualTo(404);
        assertThat(given().get(path("S5", "scale1")).statusCode()).isEqualTo(404);

        world.grant("rita", "researcher", "S5", "");

        assertThat(given().get(others.path()).statusCode()).isEqualTo(200);
    }

    private static Response set(String scale, Map<String, String> fields) {
        return Browser.submit(scale, scale + "/status", fields);
    }

    private static String report(String scale, Map<String, String> fields) {
        Response started = Browser.submit(scale, scale + "/runs", fields);
        assertThat(started.statusCode()).as(started.asString()).isEqualTo(303);
        String run = started.header("Location").replaceFirst("^https?://[^/]+", "");
        await().atMost(Duration.ofSeconds(60)).until(() -> page(run).contains("Fingerprint"));
        return run;
    }

    private static String path(String study, String scale) {
        return "/staff/studies/" + study + "/waves/2026/reliability/scales/" + scale;
    }

    private static String id(String run) {
        return run.substring(run.lastIndexOf('/') + 1);
    }

    private static String page(String path) {
        Response page = given().accept("text/html").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }
}

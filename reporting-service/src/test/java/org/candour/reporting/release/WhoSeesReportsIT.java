package org.candour.reporting.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.reporting.release.MadeReports.page;
import static org.candour.reporting.release.MadeReports.status;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.reporting.release.Edition.Place;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** A released report is seen by those to whom it belongs, and nobody sees a figure of a small group. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class WhoSeesReportsIT {
    @Inject
    MadeReports reports;

    @Inject
    World world;

    @Inject
    BuildNow build;

    @Inject
    WithdrawEdition withdraw;

    @Inject
    Editions editions;

    @Inject
    Database database;

    @Test
    @TestSecurity(user = "mia", roles = "employer")
    void anEmployerReadsItsOwnReportAndNoOther() {
        world.complete("R4", Map.of("mid", 30, "other", 40, "tiny", 6));
        world.grant("mia", "employer", "R4", "mid");
        reports.release("R4", "mid");
        reports.release("R4", "other");
        assertThat(page("/staff/reports"))
                .contains("/staff/reports/R4/mid/2026")
                .doesNotContain("Employer other");
        assertThat(page("/staff/reports/R4/mid/2026")).contains("Employer mid");
        Response pdf = given().get("/staff/reports/R4/mid/2026/report.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(new String(pdf.asByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(given().get("/staff/reports/R4/mid/2026/report.xlsx").asByteArray())
                .startsWith('P', 'K');
        assertThat(page("/staff/reports/R4/mid/2026/report.csv", "*/*")).contains("Employer mid", "\n");
        assertThat(status("/staff/reports/R4/mid/2026/report.exe")).isEqualTo(404);
        assertThat(database.all(
                        "select detail from audit_entry where study = 'R4' and action = 'report-downloaded'",
                        row -> row.getString(1)))
                .extracting(detail -> detail.replaceAll(".* ", ""))
                .containsExactlyInAnyOrder("pdf", "xlsx", "csv");
        for (String foreign : List.of("other", "tiny", "nowhere")) {
            assertThat(status("/staff/reports/R4/" + foreign + "/2026")).isEqualTo(404);
            for (String form : List.of("pdf", "xlsx", "csv")) {
                assertThat(status("/staff/reports/R4/" + foreign + "/2026/report." + form))
                        .isEqualTo(404);
            }
        }
        assertThat(status("/staff/studies/R4/waves/2026")).isEqualTo(403);
        assertThat(reports.acts("R4")).contains("report-read", "report-downloaded");
    }

    @Test
    @TestSecurity(user = "tim", roles = "employer")
    void anEmployerBelowTenIsToldWhy() {
        world.complete("R5", Map.of("mid", 30, "tiny", 6));
        world.grant("tim", "employer", "R5", "tiny");
        build.build("anna", "R5", World.WAVE);
        assertThat(page("/staff/reports"))
                .contains("Fewer than 10 people answered")
                .doesNotContainPattern("\\b6\\b");
        assertThat(status("/staff/reports/R5/tiny/2026")).isEqualTo(404);
    }

    @Test
    @TestSecurity(
            user = "anna",
            roles = {"researcher", "output-checker"})
    void noStaffPageCountsASmallGroup() {
        world.complete("R6", Map.of("mid", 30, "tiny", 7));
        world.grant("anna", "researcher", "R6", "");
        world.grant("anna", "output-checker", "R6", "");
        build.build("anna", "R6", World.WAVE);
        Edition withheld = editions.latest(new Place("R6", World.WAVE, "tiny")).orElseThrow();
        assertThat(withheld.state()).isEqualTo(EditionState.WITHHELD);
        for (String path : List.of("/staff/studies/R6/waves/2026", "/staff/editions/" + withheld.id(), "/staff/")) {
            assertThat(page(path).replaceAll("<[^>]*>", " ").replaceAll("[0-9a-f]{8}-\\S+|\\d{4}-\\d{2}-\\S+", ""))
                    .as(path)
                    .doesNotContainPattern("\\b(7|30|37)\\b");
        }
        assertThat(status("/staff/editions/" + withheld.id() + "/preview")).isEqualTo(404);
    }

    @Test
    @TestSecurity(
            user = "outsider",
            roles = {"researcher", "output-checker", "employer"})
    void aRoleInAnotherStudyOpensNothingHere() {
        world.complete("R7", Map.of("mid", 30));
        world.grant("outsider", "researcher", "elsewhere", "");
        build.build("anna", "R7", World.WAVE);
        Edition edition = editions.latest(new Place("R7", World.WAVE, "mid")).orElseThrow();
        for (String path : List.of(
                "/staff/studies/R7/waves/2026",
                "/staff/studies/R7/waves/2026/reliability",
                "/staff/studies/R7/waves/2026/files",
                "/staff/editions/" + edition.id(),
                "/staff/editions/" + edition.id() + "/preview",
                "/staff/reports/R7/mid/2026")) {
            assertThat(status(path)).as(path).isEqualTo(404);
        }
    }

    @Test
    @TestSecurity(user = "mia", roles = "employer")
    void anEmployerIsToldThatItsReportWasWithdrawn() {
        world.complete("R11", Map.of("mid", 30));
        world.grant("mia", "employer", "R11", "mid");
        reports.release("R11", "mid");
        withdraw.withdraw(
                "bela",
                editions.current(new Place("R11", World.WAVE, "mid"))
                        .orElseThrow()
                        .id());
        assertThat(page("/staff/reports")).contains("Edition 1 of the report for this wave was withdrawn on ");
        assertThat(status("/staff/reports/R11/mid/2026/report.csv")).isEqualTo(404);
    }
}

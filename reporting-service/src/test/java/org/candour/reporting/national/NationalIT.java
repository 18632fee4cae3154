package org.candour.reporting.national;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.reporting.Browser;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.reporting.national.DecideNational.Decision;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.release.Editions;
import org.candour.reporting.release.WithdrawEdition;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From released reports to a released national summary, through two people. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@Tag("SP-10")
class NationalIT {
    @Inject
    World world;

    @Inject
    ReleasedWave released;

    @Inject
    WithdrawEdition withdrawEdition;

    @Inject
    Editions editions;

    @Inject
    BuildNational build;

    @Inject
    DecideNational decide;

    @Inject
    Nationals nationals;

    @Inject
    Database database;

    @Test
    @TestSecurity(user = "bela", roles = "output-checker")
    void aSecondPersonReleasesItAndItsReadersFindIt() {
        released.of("N1");
        world.grant("bela", "output-checker", "N1", "");
        UUID id = build.build("anna", "N1", World.WAVE);
        String edition = "/staff/national/editions/" + id;
        assertThat(page(edition)).contains("Passed", "waits for a second person", "Release the summary");
        assertThat(page(edition + "/preview"))
                .contains("All employers together", "Statement S1I1", "<dd>5</dd>", "<dd>250</dd>")
                .doesNotContain("Employer ash", "tiny");
        assertThat(given().get("/staff/national/N1/2026/summary").statusCode()).isEqualTo(404);
        Response without = Browser.submit(edition, edition + "/decision", Map.of("decision", "release"));
        assertThat(without.statusCode()).isEqualTo(400);
        Response decided = Browser.submit(
                edition, edition + "/decision", Map.of("decision", "release", "reason", "Read and compared."));
        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(page(edition)).contains("released", "Read and compared.");
        assertThat(page("/staff/national")).contains("/staff/national/N1/2026/summary");
        assertThat(page("/staff/national/N1/2026/summary")).contains("Statement S1I1");
        assertThat(given().get("/staff/national/N1/2026/summary.csv").asString())
                .contains("At least", "'=How are you?");
        assertThat(given().get("/staff/national/N1/2026/summary.xlsx").asByteArray())
                .startsWith('P', 'K');
        Response pdf = given().get("/staff/national/N1/2026/summary.pdf");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("N1-2026-national-1.pdf");
        assertThat(pdf.asByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(given().get(edition + "/preview.pdf").asByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(database.all(
                        "select action from audit_entry where study = 'N1' and action like 'national-%'",
                        row -> row.getString(1)))
                .contains("national-built", "national-released", "national-read");
    }

    @Test
    @TestSecurity(user = "mia", roles = "employer")
    void anEmployerOfTheStudyReadsItAndNobodyElse() {
        UUID id = released.withSummary("N2");
        world.grant("mia", "employer", "N2", "ash");
        assertThat(page("/staff/national")).contains("/staff/national/N2/2026/summary");
        assertThat(page("/staff/national/N2/2026/summary")).contains("All employers together");
        assertThat(given().get("/staff/national/editions/" + id).statusCode()).isEqualTo(403);
        released.withSummary("N3");
        assertThat(given().get("/staff/national/N3/2026/summary").statusCode()).isEqualTo(404);
        assertThat(page("/staff/national")).doesNotContain("/N3/");
    }

    @Test
    void whoBuiltItCannotReleaseItAndNobodyDecidesTwice() {
        released.of("N4");
        UUID id = build.build("anna", "N4", World.WAVE);
        assertThatThrownBy(() -> decide.decide("anna", id, Decision.RELEASE, "Mine."))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("same-person");
        assertThatThrownBy(() -> database.change(
                        "update national_summary set state = 'RELEASED', decided_by = 'anna', reason = 'x' where id = ?",
                        id))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.change("update national_summary set document = 'x' where id = ?", id))
                .isInstanceOf(IllegalStateException.class);
        decide.decide("bela", id, Decision.REJECT, "Too early.");
        assertThatThrownBy(() -> decide.decide("bela", id, Decision.RELEASE, "After all."))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aReportThatWasWithdrawnMeanwhileStopsTheRelease() {
        released.of("N5");
        UUID id = build.build("anna", "N5", World.WAVE);
        withdrawEdition.withdraw(
                "bela",
                editions.current(new Edition.Place("N5", World.WAVE, "ash"))
                        .orElseThrow()
                        .id());
        assertThatThrownBy(() -> decide.decide("bela", id, Decision.RELEASE, "Read."))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not-to-be-decided");
        UUID next = build.build("anna", "N5", World.WAVE);
        National none = nationals.find(next).orElseThrow();
        assertThat(none.state()).isEqualTo(EditionState.WITHHELD);
        assertThat(none.firstReason()).contains("at least 5 employers");
        assertThat(nationals.find(id).orElseThrow().state()).isEqualTo(EditionState.SUPERSEDED);
    }

    @Test
    @TestSecurity(user = "anna", roles = "researcher")
    void oneEmployerWithMostOfThePeopleGivesNone() {
        released.of("N7", Map.of("ash", 12, "birch", 25, "cedar", 26, "damson", 27, "elm", 100));
        world.grant("anna", "researcher", "N7", "");
        String wave = "/staff/studies/N7/waves/2026/national";
        Response built = Browser.submit(wave, wave, Map.of());
        assertThat(built.statusCode()).isEqualTo(303);
        National none = nationals.of("N7", World.WAVE).getFirst();
        assertThat(none.state()).isEqualTo(EditionState.WITHHELD);
        assertThat(page("/staff/national/editions/" + none.id()))
                .contains("no summary", "More than half of all answers come from one employer")
                .doesNotContain("preview");
        assertThat(given().get("/staff/national/editions/" + none.id() + "/preview.pdf")
                        .statusCode())
                .isEqualTo(404);
        assertThat(page(wave)).contains("no summary");
    }

    @Test
    void theSameReportsGiveNoSecondSummary() {
        released.withSummary("N6");
        assertThatThrownBy(() -> build.build("anna", "N6", World.WAVE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("too-few-changes");
        UUID current = nationals.current("N6", World.WAVE).orElseThrow().id();
        decide.decide("bela", current, Decision.WITHDRAW, "A mistake in the notice.");
        assertThat(nationals.current("N6", World.WAVE)).isEmpty();
    }

    private static String page(String path) {
        Response response = given().accept("text/html").get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }
}

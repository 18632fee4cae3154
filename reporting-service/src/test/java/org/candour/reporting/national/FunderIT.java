package org.candour.reporting.national;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.platform.attack.Routes;
import org.candour.platform.attack.Routes.StaffRoute;
import org.candour.platform.attack.Wire;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.reporting.national.DecideNational.Decision;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.release.Editions;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a funder gets is aggregate only: the released national summaries of the own study, and nothing beside them. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@Tag("SP-10")
class FunderIT {
    private static final String LIST = "/staff/national";
    private static final String EMPTY = "No national summary of this study is released at present.";

    @Inject
    World world;

    @Inject
    ReleasedWave released;

    @Inject
    BuildNational build;

    @Inject
    DecideNational decide;

    @Inject
    Editions editions;

    @Inject
    Database database;

    @Test
    @TestSecurity(user = "fern", roles = "funder")
    void readsWhatIsReleasedAndTakesItAwayOnRecord() {
        released.withSummary("P1");
        world.grant("fern", "funder", "P1", "");
        Response start = given().redirects().follow(false).get("/staff/");
        assertThat(start.statusCode()).isEqualTo(303);
        assertThat(start.header("Location")).endsWith(LIST);
        assertThat(page(LIST)).contains(summary("P1"), summary("P1") + ".pdf").doesNotContain("Employer ash");
        assertThat(page(summary("P1"))).contains("All employers together").doesNotContain("Employer ash");
        for (String form : List.of("pdf", "xlsx", "csv")) {
            Response file = given().get(summary("P1") + "." + form);
            assertThat(file.statusCode()).as(form).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).contains("P1-2026-national-1." + form);
        }
        assertThat(recorded("P1", "fern"))
                .containsExactlyInAnyOrder(
                        "national-read wave 2026, 1 page",
                        "national-read wave 2026, 1 pdf",
                        "national-read wave 2026, 1 xlsx",
                        "national-read wave 2026, 1 csv");
    }

    @Test
    @TestSecurity(user = "flo", roles = "funder")
    void aDraftAndAWithdrawnSummaryAreNotThere() {
        released.of("P2");
        world.grant("flo", "funder", "P2", "");
        assertThat(page(LIST)).contains("Study P2", EMPTY);
        UUID id = build.build("anna", "P2", World.WAVE);
        nothingToRead("P2", id);
        decide.decide("bela", id, Decision.RELEASE, "Read.");
        assertThat(page(LIST)).contains(summary("P2")).doesNotContain(EMPTY);
        decide.decide("bela", id, Decision.WITHDRAW, "A mistake in it.");
        nothingToRead("P2", id);
    }

    @Test
    @TestSecurity(user = "fred", roles = "funder")
    void theSummaryOfAnotherStudyIsNotThereAndTheAttemptIsRecorded() {
        released.withSummary("P3");
        world.grant("fiona", "funder", "P3", "");
        world.grant("fred", "funder", "P4", "");
        for (String form : List.of("", ".pdf", ".xlsx", ".csv")) {
            assertThat(status(summary("P3") + form)).as(form).isEqualTo(404);
        }
        assertThat(page(LIST)).doesNotContain("P3");
        assertThat(recorded("P3", "fred")).hasSize(4).allMatch(entry -> entry.startsWith("access-refused"));
        world.grant("fred", "funder", "P3", "elm");
        assertThat(status(summary("P3"))).as("a grant for one employer").isEqualTo(404);
    }

    @Test
    void noOtherRouteIsOpenToTheRole() {
        assertThat(Routes.ofStaff().stream()
                        .filter(route -> route.roles().contains("funder"))
                        .map(StaffRoute::route))
                .containsExactlyInAnyOrder(
                        new Routes.Route("GET", "/staff"),
                        new Routes.Route("GET", "/staff/signed-in"),
                        new Routes.Route("GET", LIST),
                        new Routes.Route("GET", "/staff/national/{study}/{wave}/summary"),
                        new Routes.Route("GET", "/staff/national/{study}/{wave}/summary.{form:pdf|xlsx|csv}"));
    }

    @Test
    @TestSecurity(user = "finn", roles = "funder")
    void everythingElseOfTheOwnStudyIsRefused() {
        UUID id = released.withSummary("P5");
        world.grant("finn", "funder", "P5", "");
        assertThat(beside("P5", id)).allMatch(path -> status(path) == 403);
    }

    /** Roles are held by study: who does research in one may be a funder in another, and no more than that there. */
    @Test
    @TestSecurity(
            user = "fay",
            roles = {"researcher", "output-checker", "study-manager", "auditor", "employer", "funder"})
    void rolesInAnotherStudyOpenNothingInTheFundedOne() {
        UUID id = released.withSummary("P6");
        world.complete("P7", Map.of("mid", 12));
        List.of("researcher", "output-checker", "study-manager", "auditor")
                .forEach(role -> world.grant("fay", role, "P7", ""));
        world.grant("fay", "employer", "P7", "mid");
        world.grant("fay", "funder", "P6", "");
        assertThat(page(summary("P6"))).contains("All employers together");
        assertThat(beside("P6", id)).allMatch(path -> status(path) == 404);
        assertThat(page("/staff/")).contains("/staff/studies/P7/").doesNotContain("P6");
        assertThat(page(LIST)).contains(summary("P6"), "Study P7").doesNotContain(summary("P7"));
    }

    /** Addresses of all that there is in a study beside its released summary. */
    private List<String> beside(String study, UUID national) {
        UUID edition = editions.ofWave(study, World.WAVE).stream()
                .filter(one -> one.state() == EditionState.RELEASED)
                .findFirst()
                .orElseThrow()
                .id();
        List<String> paths = Routes.ofStaff().stream()
                .filter(route -> route.route().method().equals("GET"))
                .filter(route -> !route.roles().contains("funder"))
                .map(route -> route.route().path())
                .filter(path -> path.contains("{study}") || path.contains("editions/{id}"))
                .map(path -> path.replace("{study}", study)
                        .replace("{wave}", World.WAVE)
                        .replace("{employer}", "ash")
                        .replace("{scale}", "scale1")
                        .replace("{id}", (path.contains("/national/") ? national : edition).toString())
                        .replaceAll("\\{form[^}]*}", "csv"))
                .toList();
        assertThat(paths)
                .hasSizeGreaterThan(12)
                .contains(
                        "/staff/reports/" + study + "/ash/2026/report.csv",
                        "/staff/studies/" + study + "/waves/2026/national",
                        "/staff/national/editions/" + national + "/preview",
                        "/staff/editions/" + edition + "/preview")
                .noneMatch(path -> path.contains("{"));
        return paths;
    }

    private void nothingToRead(String study, UUID id) {
        assertThat(page(LIST)).contains(EMPTY).doesNotContain(summary(study));
        assertThat(status(summary(study))).isEqualTo(404);
        assertThat(status(summary(study) + ".pdf")).isEqualTo(404);
        assertThat(status("/staff/national/editions/" + id + "/preview")).isEqualTo(403);
    }

    private List<String> recorded(String study, String subject) {
        return database.all(
                "select action || ' ' || detail from audit_entry where study = ? and subject = ?",
                row -> row.getString(1),
                study,
                subject);
    }

    private static String summary(String study) {
        return LIST + "/" + study + "/2026/summary";
    }

    private static int status(String path) {
        return new Wire(RestAssured.port).get(path, "Accept: */*").status();
    }

    private static String page(String path) {
        Response response = given().accept("text/html").get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }
}

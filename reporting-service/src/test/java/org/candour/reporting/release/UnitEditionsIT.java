package org.candour.reporting.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.contracts.study.Unit;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.reporting.intake.StoreResponse;
import org.candour.reporting.release.Edition.Place;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Responses with reporting units, from intake to a released report by service and team. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@Tag("HC-10")
@Tag("PP-3")
class UnitEditionsIT {
    private static final List<Unit> UNITS = List.of(
            new Unit("care", "Care", ""),
            new Unit("north", "North team", "care"),
            new Unit("south", "South team", "care"),
            new Unit("night", "Night team", "care"),
            new Unit("court", "Court", ""));

    @Inject
    World world;

    @Inject
    BuildNow build;

    @Inject
    DecideEdition decide;

    @Inject
    Editions editions;

    @Inject
    Subgroups subgroups;

    @Inject
    StoreResponse store;

    @Inject
    Database database;

    @Test
    @TestSecurity(user = "mia", roles = "employer")
    void theEmployerReadsItsServicesAndTeamsInAllForms() {
        released("U1", Map.of("north", 70, "south", 60, "night", 6, "court", 65, "", 3));
        world.grant("mia", "employer", "U1", "mid");

        String report = "/staff/reports/U1/mid/2026";
        assertThat(page(report))
                .contains("By service area", "Everybody else in Care", "North team")
                .contains("counted in “Everybody else” or in the service or employer above")
                .doesNotContain("Night team", "South team");
        assertThat(page(report + "/report.csv", "*/*"))
                .contains("Service area, answers", "Care: North team", "Everybody else in Care", "Everybody else,")
                .doesNotContain("Night team", "South team", "Court,");
        assertThat(given().get(report + "/report.xlsx").asByteArray()).startsWith('P', 'K');
        assertThat(given().get(report + "/report.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void theRegisterKnowsWhoIsInWhichRowUnderCodes() {
        Edition edition = released("U2", Map.of("north", 30, "south", 30, "night", 30, "court", 40));

        var groups = subgroups.of(edition.id());
        assertThat(groups.values().stream().map(Map::size))
                .as("five rows, and which units stand together")
                .containsExactlyInAnyOrder(30, 30, 30, 90, 40, 1);
        assertThat(groups.toString()).doesNotContain("north", "care", "unit");
    }

    @Test
    void nineNewPeopleInOneTeamMakeNoEditionAndTenInEachDo() {
        released("U3", Map.of("north", 30, "south", 30, "court", 40));
        arrive("U3", "north", 10, "one-");
        arrive("U3", "court", 1, "one-");
        build.build("anna", "U3", World.WAVE);
        assertThat(why("U3")).contains("No new edition: in one of the groups");

        arrive("U3", "court", 9, "two-");
        build.build("anna", "U3", World.WAVE);
        assertThat(editions.latest(place("U3")).orElseThrow().number()).isEqualTo(2);
    }

    /** Each row changes by ten or more or by nobody, and yet the two editions tell of the five in the night team. */
    @Test
    void noEditionFollowsThatWouldJoinTeamsOtherwise() {
        released("U4", Map.of("north", 30, "south", 12, "night", 5, "court", 40));
        arrive("U4", "night", 10, "late-");
        build.build("anna", "U4", World.WAVE);

        assertThat(editions.ofWave("U4", World.WAVE)).hasSize(1);
        assertThat(why("U4")).contains("small teams would be counted elsewhere");
    }

    private Edition released(String study, Map<String, Integer> answers) {
        world.completeByUnit(study, "mid", UNITS, answers);
        build.build("anna", study, World.WAVE);
        Edition edition = editions.latest(place(study)).orElseThrow();
        assertThat(edition.state()).as(edition.verdict().toString()).isEqualTo(EditionState.BUILT);
        decide.decide("bela", edition.id(), DecideEdition.Decision.RELEASE);
        return edition;
    }

    private void arrive(String study, String unit, int people, String prefix) {
        for (int person = 0; person < people; person++) {
            store.store(World.at(
                    unit,
                    World.response(study, "mid", prefix + unit + person, new Random(person * 77L + unit.hashCode()))));
        }
        database.change("""
                update closing_tally t set revision = revision + 1, matched = true,
                  total = (select sum(total) from received r where r.study = t.study and r.wave = t.wave)
                where study = ?
                """, study);
    }

    private String why(String study) {
        return database.all("select words from building where study = ?", row -> row.getString(1), study)
                .getFirst();
    }

    private static Place place(String study) {
        return new Place(study, World.WAVE, "mid");
    }

    private static String page(String path) {
        return page(path, "text/html");
    }

    private static String page(String path, String type) {
        Response response = given().accept(type).get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }
}

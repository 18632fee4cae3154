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
import org.candour.reporting.Browser;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the page of a wave says while its reports are made, and what becomes of those that were not. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@Tag("HC-9")
class MakingReportsIT {
    @Inject
    World world;

    @Inject
    BuildNow build;

    @Inject
    OrderEditions order;

    @Inject
    RescueBuildings rescue;

    @Inject
    Buildings buildings;

    @Inject
    Editions editions;

    @Inject
    Database database;

    @Test
    @TestSecurity(
            user = "anna",
            roles = {"researcher", "output-checker"})
    void aReportThatFailedIsBuiltAgain() {
        world.complete("R12", Map.of("mid", 30));
        world.grant("anna", "researcher", "R12", "");
        build.build("anna", "R12", World.WAVE);
        database.change("update building set state = 'FAILED', words = 'Something went wrong.' where study = 'R12'");
        String wave = "/staff/studies/R12/waves/2026";
        assertThat(page(wave)).contains("1 failed", "Something went wrong.", "Try again");
        Response again = Browser.submit(wave, wave + "/editions", Map.of("employer", "mid"));
        assertThat(again.statusCode()).isEqualTo(303);
        build.until("R12", World.WAVE);
        assertThat(page(wave)).contains("1 of 1 made and checked.").doesNotContain("Try again");
        assertThat(Browser.submit(wave, wave + "/editions", Map.of("employer", "nobody"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "anna", roles = "researcher")
    void whatFailedIsTriedAgainAtOnce() {
        world.complete("R13", Map.of("ash", 30, "birch", 30, "cedar", 30));
        world.grant("anna", "researcher", "R13", "");
        build.build("anna", "R13", World.WAVE);
        database.change("update building set state = 'FAILED', words = 'x' where study = 'R13' and employer <> 'ash'");
        String wave = "/staff/studies/R13/waves/2026";
        assertThat(page(wave)).contains("1 of 3 made and checked, 2 failed.", "Try all 2 that failed again");
        order.order("anna", "R13", World.WAVE, List.of("birch", "cedar"));
        build.until("R13", World.WAVE);
        assertThat(page(wave)).contains("3 of 3 made and checked.").doesNotContain("Try all");
        assertThat(editions.ofWave("R13", World.WAVE)).hasSize(5);
    }

    @Test
    @TestSecurity(user = "anna", roles = "researcher")
    void thePageLooksAgainByItselfUntilAskedNotTo() {
        world.complete("R14", Map.of("mid", 30));
        world.grant("anna", "researcher", "R14", "");
        build.build("anna", "R14", World.WAVE);
        String wave = "/staff/studies/R14/waves/2026";
        assertThat(page(wave)).doesNotContain("http-equiv", "data-look-again");
        database.change("update building set state = 'BUILDING', changed_at = now() where study = 'R14'");
        assertThat(page(wave))
                .contains("0 of 1 made and checked, 1 to come.", "being built and checked", "data-look-again")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"3; url=" + wave + "\"></noscript>");
        assertThat(page(wave + "?still=yes")).doesNotContain("http-equiv", "data-look-again");
        database.change("update building set state = 'DONE' where study = 'R14'");
    }

    @Test
    void whatAKilledServiceLeftIsTakenUpAgainButNotForEver() {
        world.complete("R15", Map.of("ash", 30, "birch", 30));
        build.build("anna", "R15", World.WAVE);
        database.change("update building set state = 'BUILDING', attempts = case employer when 'ash' then 1 else 3 end,"
                + " changed_at = now() - interval '31 seconds' where study = 'R15'");
        rescue.rescue();
        build.until("R15", World.WAVE);
        assertThat(buildings.ofWave("R15", World.WAVE))
                .extracting(Building::state)
                .containsExactly(Building.State.DONE, Building.State.FAILED);
        assertThat(buildings.ofWave("R15", World.WAVE).getLast().words()).contains("stopped 3 times");
    }

    private static String page(String path) {
        Response response = given().accept("text/html").get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }
}

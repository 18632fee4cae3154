package org.candour.reporting.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.reporting.release.Edition.Place;

/** Has reports built and released, and looks at what can be seen of them. */
@ApplicationScoped
class MadeReports {
    private final BuildNow build;
    private final DecideEdition decide;
    private final Editions editions;
    private final Database database;

    MadeReports(BuildNow build, DecideEdition decide, Editions editions, Database database) {
        this.build = build;
        this.decide = decide;
        this.editions = editions;
        this.database = database;
    }

    void release(String study, String employer) {
        build.build("anna", study, World.WAVE);
        Edition edition =
                editions.latest(new Place(study, World.WAVE, employer)).orElseThrow();
        if (edition.state() == EditionState.BUILT) {
            decide.decide("bela", edition.id(), DecideEdition.Decision.RELEASE);
        }
    }

    List<String> acts(String study) {
        return database.all("select action from audit_entry where study = ?", row -> row.getString(1), study);
    }

    static String page(String path) {
        return page(path, "text/html");
    }

    static String page(String path, String type) {
        Response response = given().accept(type).get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.asString();
    }

    static int status(String path) {
        return given().accept("text/html,*/*").get(path).statusCode();
    }
}

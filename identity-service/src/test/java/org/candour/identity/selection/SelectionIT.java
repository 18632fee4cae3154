package org.candour.identity.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@TestSecurity(user = "mo", roles = "study-manager")
@Tag("PP-3")
class SelectionIT {
    @Inject
    TestStudies studies;

    @Inject
    TestContacts contacts;

    @TempDir
    Path folder;

    private final Browser browser = new Browser();

    @Test
    void keepsAFrameAndADrawThatCanBeRepeated() throws Exception {
        String path = ready("LA");
        assertThat(browser.get(path).asString()).contains("Nothing is decided yet", "The frame is empty");
        Response early = browser.post(path + "/decisions", "method", "ALL", "reason", "Everybody");
        assertThat(early.statusCode()).isEqualTo(422);
        for (String team : List.of("north", "south", "east", "west")) {
            browser.post(
                    path + "/teams", "code", team, "label", team + " team", "people", team.equals("west") ? "4" : "14");
        }
        assertThat(browser.get(path).asString()).contains("north team", "too small to be shown apart");

        Response wrong =
                browser.post(path + "/decisions", "method", "RANDOM", "number", "9", "arms", "one", "reason", "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#number\"", "href=\"#arms\"", "href=\"#reason\"");
        Response drawn = browser.follow(browser.post(
                path + "/decisions",
                "method",
                "RANDOM",
                "number",
                "3",
                "arms",
                "training, usual practice",
                "reason",
                "Three of four can be visited"));

        assertThat(drawn.asString())
                .contains("Drawn at random", "Three of four can be visited", "east, north, south, west");
        String seed = Browser.first(drawn, "candour-words\">([0-9a-f]{64})<");
        String places = contacts.seen(new Scope("LA", "harbour"), "select places from team_decision")
                .getFirst();
        assertThat(places)
                .isEqualTo(String.join(
                        ",",
                        Draw.of(
                                        seed,
                                        List.of("west", "south", "north", "east"),
                                        3,
                                        List.of("training", "usual practice"))
                                .stream()
                                .map(place -> place.team() + "=" + place.arm())
                                .toList()));
        browser.post(path + "/decisions", "method", "SELECTED", "teams", "north", "reason", "Only one is left");
        assertThat(contacts.seen(new Scope("LA", "harbour"), "select method from team_decision order by number"))
                .containsExactly("RANDOM", "SELECTED");
        assertThat(contacts.seen(new Scope("LA", "meadow"), "select method from team_decision"))
                .isEmpty();
        assertThat(Rows.strings("select action from audit_entry where study = 'LA' and subject = 'mo'"))
                .contains("team-kept", "teams-decided");
    }

    @Test
    void pressingTwiceDrawsOnce() throws Exception {
        String path = ready("LD");
        browser.post(path + "/teams", "code", "north", "label", "North", "people", "12");
        browser.post(path + "/teams", "code", "south", "label", "South", "people", "9");
        assertThat(Browser.hidden(browser.get(path), "after")).isEqualTo("0");
        String[] draw = {"method", "RANDOM", "number", "1", "reason", "One can be visited", "after", "0"};

        assertThat(browser.post(path + "/decisions", draw).statusCode()).isEqualTo(303);
        Response second = browser.post(path + "/decisions", draw);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("This was decided already");
        assertThat(contacts.seen(new Scope("LD", "harbour"), "select seed from team_decision"))
                .hasSize(1);
    }

    @Test
    void whatWasTypedStaysBesideTheMistake() throws Exception {
        String path = ready("LE");

        String team = browser.post(path + "/teams", "code", "north", "label", "North side", "people", "many")
                .asString();
        String decision = browser.post(path + "/decisions", "method", "RANDOM", "number", "3", "reason", "It rains")
                .asString();

        assertThat(team).contains("value=\"North side\"", "value=\"many\"", "govuk-error-message");
        assertThat(decision).contains("value=\"RANDOM\" checked", ">It rains</textarea>", "govuk-error-message");
    }

    @Test
    void isNotThereForTheManagerOfAnotherStudy() throws Exception {
        String path = ready("LB");
        studies.publish(new TestPacks(folder).copy("LC").packs(), "LC");

        assertThat(browser.get(path.replace("LB", "LC")).statusCode()).isEqualTo(404);
        assertThat(browser.post(path.replace("LB", "LC") + "/teams", "code", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get(path.replace("harbour", "nobody")).statusCode()).isEqualTo(404);
    }

    private String ready(String study) throws Exception {
        studies.publish(new TestPacks(folder).copy(study).packs(), study);
        studies.grant("mo", "study-manager", study);
        browser.get("/resume");
        return "/staff/studies/" + study + "/selection/harbour";
    }
}

package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.instrument.Workshop.list;
import static org.candour.survey.instrument.Workshop.load;
import static org.candour.survey.instrument.Workshop.publish;
import static org.candour.survey.instrument.Workshop.version;
import static org.candour.survey.instrument.Workshop.yaml;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that go into the workshop, come out of it and are compared there. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@TestSecurity(
        user = Workshop.MANAGER,
        roles = {"study-manager", "researcher"})
class WorkshopFilesIT {
    @Inject
    Workshop workshop;

    @Inject
    Instruments instruments;

    private final Browser browser = new Browser();
    private String study = "";

    @BeforeEach
    void openWorkshop() {
        study = workshop.open(Workshop.MANAGER, "study-manager");
    }

    @Test
    @Tag("HC-21")
    void refusesToLoadOverWhatStands() {
        publish(browser, study, yaml(1, "Is it fair?"), 1);

        Response refused = load(browser, study, yaml(1, "Is it unfair?"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("never changes", "the file you sent, line 2: <strong>version</strong>");
        assertThat(browser.get(version(study, 1) + "/preview").asString())
                .contains("Is it fair?")
                .doesNotContain("unfair");
    }

    @Test
    void loadsTheSameFileOnce() {
        load(browser, study, yaml(1, "Is it fair?"));
        assertThat(load(browser, study, yaml(1, "Is it fair?")).header("Location"))
                .endsWith("?done=unchanged");

        assertThat(workshop.changes(study, "LOADED")).isEqualTo(1);
        assertThat(workshop.changes(study, "REPLACED")).isZero();
    }

    @Test
    void carriesAQuestionnaireOutAsASpreadsheetAndBackIn() {
        load(browser, study, yaml(1, "Is it fair?"));
        byte[] spreadsheet = browser.get(version(study, 1) + "/xlsform").asByteArray();
        String other = workshop.open(Workshop.MANAGER, "study-manager");

        Response loaded = load(browser, other, spreadsheet);

        assertThat(loaded.statusCode()).isIn(200, 303);
        Instrument back = instruments.find(other, "JOBS", 1).orElseThrow();
        assertThat(back.items()).extracting(Item::code).containsExactly("Q1", "Q2");
        assertThat(back.in("cy").items().getFirst().text()).isEqualTo("Cwestiwn un?");
        assertThat(back.page("q2").orElseThrow().shownWhen().always()).isFalse();
    }

    @Test
    void takesAwayWhatItWasGiven() {
        load(browser, study, yaml(1, "Is it fair?"));
        Response file = browser.get(version(study, 1) + "/yaml");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"JOBS-1.yaml\"");

        assertThat(load(browser, study, file.asString()).header("Location")).endsWith("?done=unchanged");
    }

    @Test
    @Tag("HC-21")
    void comparesTwoVersions() {
        load(browser, study, yaml(1, "Is it fair?"));
        load(browser, study, yaml(2, "Is it just?"));

        String page = browser.get(version(study, 2) + "/diff/1").asString();

        assertThat(page).contains("Changed: Item Q1, text (English)", "<mark>fair</mark>", "<mark>just</mark>");
        assertThat(browser.get(version(study, 1) + "/diff/2").asString()).contains("Version 1 and version 2");
        assertThat(browser.get(version(study, 1) + "/diff/9").statusCode()).isEqualTo(404);
    }

    @Test
    void loadsWhatLiesInTheStudyPack() {
        String list = list("HC");
        workshop.grant(Workshop.MANAGER, "study-manager", "HC");
        assertThat(browser.get(list).asString()).contains("health-check.yaml", "Not loaded");

        Response loaded = browser.post(list + "/pack", Map.of("file", "health-check.yaml"));

        assertThat(loaded.header("Location")).endsWith("/HC-MAIN/1?done=loaded");
        assertThat(browser.get(list).asString()).contains("The same as here").doesNotContain("Not loaded");
        for (String foreign : List.of("../study.yaml", "", "health-check.yaml/..", "nothing.yaml")) {
            browser.get(list);
            assertThat(browser.post(list + "/pack", Map.of("file", foreign)).statusCode())
                    .as(foreign)
                    .isEqualTo(404);
        }
    }
}

package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.candour.survey.instrument.Workshop.list;
import static org.candour.survey.instrument.Workshop.load;
import static org.candour.survey.instrument.Workshop.press;
import static org.candour.survey.instrument.Workshop.publish;
import static org.candour.survey.instrument.Workshop.version;
import static org.candour.survey.instrument.Workshop.yaml;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.contracts.instrument.Item;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a version, as the study manager leads it. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@TestSecurity(
        user = Workshop.MANAGER,
        roles = {"study-manager", "researcher"})
class WorkshopIT {
    @Inject
    Workshop workshop;

    @Inject
    Broker broker;

    @Inject
    Field field;

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
    void leadsAVersionFromFileToShelf() {
        assertThat(browser.get(list(study)).asString()).contains("There is no questionnaire here yet");
        assertThat(load(browser, study, yaml(1, "Is it fair?")).header("Location"))
                .endsWith(version(study, 1) + "?done=loaded");
        assertThat(browser.get(version(study, 1)).asString()).contains("Draft", "Passed", "Not reviewed");

        assertThat(press(browser, version(study, 1), version(study, 1) + "/test")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(version(study, 1)).asString()).contains("/try/", "Nobody has tried it yet");
        assertThat(announced()).isEmpty();

        assertThat(browser.get(version(study, 1) + "/publish").asString())
                .contains("Nobody has accepted the translation into Welsh");
        assertThat(browser.post(version(study, 1) + "/publish", Map.of()).statusCode())
                .isEqualTo(303);
        String published = browser.get(version(study, 1)).asString();
        assertThat(published)
                .contains("Published", "Test started", "Loaded", ">You<")
                .doesNotContain("/try/");
        awaitStates(InstrumentState.PUBLISHED);

        assertThat(press(browser, version(study, 1) + "/retire", version(study, 1) + "/retire")
                        .statusCode())
                .isEqualTo(303);
        awaitStates(InstrumentState.PUBLISHED, InstrumentState.RETIRED);
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
    void takesBackAndReplacesADraft() {
        load(browser, study, yaml(1, "First?"));
        press(browser, version(study, 1), version(study, 1) + "/test");
        assertThat(load(browser, study, yaml(1, "Second?")).asString()).contains("is in test");

        press(browser, version(study, 1) + "/draft", version(study, 1) + "/draft");
        assertThat(load(browser, study, yaml(1, "Second?")).statusCode()).isEqualTo(303);

        assertThat(browser.get(version(study, 1) + "/preview").asString()).contains("Second?");
        assertThat(instruments
                        .find(study, "JOBS", 1)
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .text())
                .isEqualTo("Second?");
    }

    @Test
    void deletesADraftAndKeepsItsRecord() {
        load(browser, study, yaml(1, "First?"));
        String page = version(study, 1) + "/delete";
        assertThat(press(browser, page, page).header("Location")).endsWith("?done=deleted");
        assertThat(browser.get(version(study, 1)).statusCode()).isEqualTo(404);

        load(browser, study, yaml(1, "Again?"));

        assertThat(browser.get(version(study, 1)).asString()).contains("Draft deleted");
    }

    @Test
    void publishesOnceHoweverOftenSomebodyPresses() {
        load(browser, study, yaml(1, "Is it fair?"));
        press(browser, version(study, 1), version(study, 1) + "/test");
        List<Browser> hands = Stream.generate(Browser::new).limit(4).toList();
        hands.forEach(hand -> hand.get(version(study, 1) + "/publish"));

        List<CompletableFuture<Integer>> presses = hands.stream()
                .map(hand -> CompletableFuture.supplyAsync(() ->
                        hand.post(version(study, 1) + "/publish", Map.of()).statusCode()))
                .toList();

        assertThat(presses).extracting(CompletableFuture::join).containsOnly(303);
        assertThat(changes("PUBLISHED")).isEqualTo(1);
        awaitStates(InstrumentState.PUBLISHED);
    }

    @Test
    void loadsTheSameFileOnce() {
        load(browser, study, yaml(1, "Is it fair?"));
        assertThat(load(browser, study, yaml(1, "Is it fair?")).header("Location"))
                .endsWith("?done=unchanged");

        assertThat(changes("LOADED")).isEqualTo(1);
        assertThat(changes("REPLACED")).isZero();
    }

    @Test
    void publishesNothingThatTheReaderHasNotSeen() {
        load(browser, study, yaml(1, "First?"));
        press(browser, version(study, 1), version(study, 1) + "/test");
        Browser other = new Browser();
        other.get(version(study, 1) + "/publish");
        press(browser, version(study, 1) + "/draft", version(study, 1) + "/draft");
        load(browser, study, yaml(1, "Second?"));
        press(browser, version(study, 1), version(study, 1) + "/test");

        assertThat(other.post(version(study, 1) + "/publish", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(changes("PUBLISHED")).isZero();
    }

    @Test
    @Tag("HC-3")
    void opensALanguageWhenANamedPersonStandsForIt() {
        publish(browser, study, yaml(1, "Is it fair?"), 1);
        assertThat(instruments.openLanguages(study, "JOBS", 1)).containsExactly("en");
        String accept = version(study, 1) + "/languages/cy/accept";

        browser.get(version(study, 1));
        Response refused = browser.post(accept, Map.of("reviewer", " ", "on", "2999-01-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("#reviewer-cy", "#on-cy", "must not be in the future");
        assertThat(browser.post(accept, Map.of("reviewer", "Megan <Prys>", "on", "2026-11-02"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(browser.get(version(study, 1)).asString()).contains("by Megan &lt;Prys&gt; on 2 November 2026");
        assertThat(instruments.openLanguages(study, "JOBS", 1)).containsExactly("en", "cy");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(announced())
                        .last()
                        .satisfies(event -> assertThat(event.openLanguages()).containsExactly("en", "cy")));

        press(browser, version(study, 1), version(study, 1) + "/languages/cy/withdraw");
        assertThat(instruments.openLanguages(study, "JOBS", 1)).containsExactly("en");
    }

    @Test
    @Tag("HC-21")
    void aCorrectionStandsInForWhatItCorrects() {
        publish(browser, study, yaml(1, "Is it fare?"), 1);
        assertThat(instruments.current(study, "JOBS", 1)).isEqualTo(1);

        publish(browser, study, yaml(2, "Is it fair?").replace("version: 2", "version: 2\ncorrects: 1"), 2);

        assertThat(instruments.current(study, "JOBS", 1)).isEqualTo(2);
        press(browser, version(study, 2) + "/retire", version(study, 2) + "/retire");
        assertThat(instruments.current(study, "JOBS", 1)).isEqualTo(1);
    }

    @Test
    void keepsAVersionWithFlawsFromBeingPublished() {
        String flawed = yaml(2, "Is it fair?").replace("version: 2", "version: 2\ncorrects: 1");

        Response loaded = load(browser, study, flawed);

        assertThat(loaded.statusCode()).isEqualTo(200);
        assertThat(loaded.asString()).contains("must name a published version", ", line 3: <strong>corrects</strong>");
        press(browser, version(study, 2), version(study, 2) + "/test");
        assertThat(browser.get(version(study, 2)).asString())
                .contains("Not passed")
                .doesNotContain("/publish\"");
        assertThat(browser.post(version(study, 2) + "/publish", Map.of("revision", "2"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(changes("PUBLISHED")).isZero();
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

    private List<InstrumentAnnounced> announced() {
        return broker.all(InstrumentAnnounced.class).stream()
                .filter(event -> event.study().equals(study))
                .toList();
    }

    private void awaitStates(InstrumentState... states) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(announced())
                        .extracting(InstrumentAnnounced::state)
                        .containsExactly(states));
    }

    private long changes(String kind) {
        return field.number("select count(*) from instrument_change where study = ? and kind = ?", study, kind);
    }
}

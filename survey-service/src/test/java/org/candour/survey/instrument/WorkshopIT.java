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
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
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
        assertThat(workshop.changes(study, "PUBLISHED")).isEqualTo(1);
        awaitStates(InstrumentState.PUBLISHED);
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
        assertThat(workshop.changes(study, "PUBLISHED")).isZero();
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
        assertThat(workshop.changes(study, "PUBLISHED")).isZero();
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
}

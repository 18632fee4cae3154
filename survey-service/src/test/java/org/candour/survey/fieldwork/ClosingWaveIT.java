package org.candour.survey.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.contracts.study.WaveState;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.Sample;
import org.candour.survey.support.TicketOffice;
import org.junit.jupiter.api.Test;

/** A wave ends: drafts go, the tally is announced once, and nobody gets in any more. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class ClosingWaveIT {
    @Inject
    Field field;

    @Inject
    Broker broker;

    @Inject
    TicketOffice tickets;

    @Test
    void announcesCountAndChecksumOfAllResponses() {
        String study = field.open();
        for (int person = 0; person < 5; person++) {
            field.submit(study, "p" + person, person < 3 ? "linden" : "harbour");
        }
        Browser unfinished = new Browser();
        unfinished.start(tickets.good(study, "late"));
        unfinished.show("/answer/q/work", "next", Map.of("W1", "1"));

        field.close(study, 2);
        broker.send("wave/" + study, Sample.wave(study, 2, WaveState.CLOSED));

        ClosingTally tally = await().atMost(Duration.ofSeconds(20))
                .until(() -> closings(study), tallies -> tallies.size() == 1)
                .getFirst();
        UUID checksum = broker.all(ResponseSubmitted.class).stream()
                .filter(event -> event.study().equals(study))
                .map(ResponseSubmitted::response)
                .reduce(Tally.NONE, Tally::with, (one, other) -> one)
                .checksum();
        assertThat(tally).isEqualTo(new ClosingTally(study, Sample.WAVE, 1, 5, checksum));
        assertThat(field.number(
                        "select count(*) from draft d join participation p on p.id = d.participation"
                                + " where p.study = ?",
                        study))
                .isZero();
        assertThat(unfinished.get("/answer/q/life").asString()).contains("This survey has closed");
        assertThat(new Browser().start(tickets.good(study, "later")).asString()).contains("This survey has closed");
        assertThat(new Browser().start(tickets.good(study, "p1")).asString()).contains("You have already answered");
    }

    @Test
    void saysKindlyThatTheSurveyClosedWhilePeopleWereAnswering() {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-mid"));
        browser.show("/answer/q/work", "next", Map.of("W1", "1"));
        browser.get("/answer/check");
        field.close(study, 2);

        assertThat(browser.post("/answer/submit", Map.of()).asString()).contains("This survey has closed");
        assertThat(field.number("select count(*) from response where study = ?", study))
                .isZero();
    }

    @Test
    void aClosedWaveThatOpensAgainIsTalliedAgain() {
        String study = field.open();
        field.submit(study, "p1", "linden");
        field.close(study, 2);
        broker.send("wave/" + study, Sample.wave(study, 3, WaveState.OPEN));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                field.number("select count(*) from wave where state = 'OPEN' and study = ?", study))
                        .isEqualTo(1));
        field.submit(study, "p2", "linden");
        field.close(study, 4);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(closings(study))
                        .extracting(ClosingTally::revision, ClosingTally::count)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple(1, 1L),
                                org.assertj.core.groups.Tuple.tuple(2, 2L)));
    }

    @Test
    void replaysAndOlderRevisionsChangeNothing() {
        String study = field.open();
        field.close(study, 5);
        UUID sameEvent = UUID.randomUUID();
        broker.send(sameEvent, "study/" + study, Sample.study(study, 2));
        broker.send(sameEvent, "study/" + study, Sample.study(study, 9));
        broker.send("wave/" + study, Sample.wave(study, 4, WaveState.OPEN));
        String marker = field.open();

        assertThat(field.number("select count(*) from wave where study = ? and state = 'CLOSED'", study))
                .isEqualTo(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(closings(study)).hasSize(1));
        assertThat(field.number("select revision from study where code = ?", study))
                .isEqualTo(2);
        assertThat(marker).isNotEqualTo(study);
    }

    private List<ClosingTally> closings(String study) {
        return broker.all(ClosingTally.class).stream()
                .filter(tally -> tally.study().equals(study))
                .toList();
    }
}

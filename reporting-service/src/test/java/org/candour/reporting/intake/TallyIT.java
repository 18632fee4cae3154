package org.candour.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.candour.contracts.response.DailyTally;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.reporting.EventSender;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether everything that was sent has arrived. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class TallyIT {
    @Inject
    EventSender broker;

    @Inject
    Deliveries deliveries;

    @Inject
    Tallies tallies;

    /** The entity manager belongs to the thread of the test. */
    @BeforeAll
    static void pollHere() {
        Awaitility.pollInSameThread();
    }

    @Test
    void aWaveIsCompleteWhenCountAndChecksumAgreeInEitherOrder() {
        ResponseSubmitted first = Deliveries.response("tally", "p1", 1);
        ResponseSubmitted second = Deliveries.response("tally", "p2", 2);
        broker.send("harbour", first);
        broker.send("harbour", Deliveries.tally("tally", 1, List.of(first, second)));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.announced("tally", "2026"));
        assertThat(tallies.complete("tally", "2026")).isFalse();
        broker.send("harbour", second);
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.complete("tally", "2026"));
        broker.send("harbour", Deliveries.response("tally", "p3", 3));
        await().atMost(Duration.ofSeconds(30)).until(() -> !tallies.complete("tally", "2026"));
    }

    /** The right number of the wrong responses does not match. */
    @Test
    void theCountAloneDoesNotMakeAWaveComplete() {
        ResponseSubmitted held = Deliveries.response("xor", "p1", 1);
        broker.send("harbour", held);
        broker.send("harbour", Deliveries.tally("xor", 1, List.of(Deliveries.response("xor", "p9", 1))));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.announced("xor", "2026"));
        deliveries.settle("xor");
        assertThat(tallies.complete("xor", "2026")).isFalse();
        broker.send("harbour", Deliveries.tally("xor", 2, List.of(held)));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.complete("xor", "2026"));
    }

    @Test
    void aDayMatchesItsTallyOrNot() {
        ResponseSubmitted held = Deliveries.response("days", "p1", 1);
        broker.send("harbour", held);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tallies.days("days", "2026"))
                        .extracting(Tallies.DayCheck::told)
                        .containsExactly(false));
        broker.send("harbour", new DailyTally("days", "2026", Deliveries.DAY, 1, held.response()));
        broker.send("harbour", new DailyTally("days", "2026", Deliveries.DAY.plusDays(1), 3, held.response()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tallies.days("days", "2026"))
                        .extracting(Tallies.DayCheck::matches)
                        .containsExactly(true, false));
    }
}

package org.candour.reporting.intake;

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
import org.awaitility.Awaitility;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.ResponseAmended;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.reporting.Database;
import org.candour.reporting.EventSender;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Through the real broker: each response once, whatever arrives how often and in which order. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class IntakeIT {
    @Inject
    EventSender broker;

    @Inject
    Deliveries deliveries;

    @Inject
    StoreResponse store;

    @Inject
    Database database;

    /** The entity manager belongs to the thread of the test. */
    @BeforeAll
    static void pollHere() {
        Awaitility.pollInSameThread();
    }

    @Test
    void aResponseSentThreeTimesIsOneRow() {
        int before = deliveries.quarantined();
        ResponseSubmitted response = Deliveries.response("once", "p1", 4);
        UUID event = UUID.randomUUID();
        broker.send("harbour", response, event);
        broker.send("harbour", response, event);
        broker.send("harbour", response);
        deliveries.settle("once");
        assertThat(deliveries.rows("once")).isEqualTo(1);
        assertThat(deliveries.quarantined()).isEqualTo(before);
        assertThat(deliveries.opened("once")).containsExactly(Map.of("FW1", List.of(4)));
    }

    /** Without the inbox the primary key still holds: the use case itself is handed the same response twice. */
    @Test
    void thePrimaryKeyHoldsWithoutTheInbox() {
        ResponseSubmitted response = Deliveries.response("nokey", "p1", 4);
        store.store(response);
        store.store(response);
        assertThat(deliveries.rows("nokey")).isEqualTo(1);
        assertThat(deliveries.received("nokey")).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentGoesToQuarantine() {
        int before = deliveries.quarantined();
        ResponseSubmitted response = Deliveries.response("conflict", "p1", 4);
        broker.send("harbour", response);
        broker.send(
                "harbour",
                new ResponseSubmitted(
                        response.response(),
                        "p1",
                        "conflict",
                        "2026",
                        "harbour",
                        "",
                        "MAIN",
                        1,
                        Deliveries.DAY,
                        Deliveries.answer(5)));
        await().atMost(Duration.ofSeconds(30)).until(() -> deliveries.quarantined() == before + 1);
        assertThat(deliveries.opened("conflict")).containsExactly(Map.of("FW1", List.of(4)));
    }

    @Test
    void aSecondResponseOfOnePersonGoesToQuarantine() {
        int before = deliveries.quarantined();
        broker.send("harbour", Deliveries.response("twice", "p1", 4));
        broker.send("harbour", Deliveries.response("twice", "p1", 4));
        await().atMost(Duration.ofSeconds(30)).until(() -> deliveries.quarantined() == before + 1);
        assertThat(deliveries.rows("twice")).isEqualTo(1);
    }

    @Test
    void aCorrectionReplacesTheAnswersAlsoWhenItComesFirst() {
        ResponseSubmitted response = Deliveries.response("amend", "p1", 4);
        broker.send(
                "harbour",
                new ResponseAmended(response.response(), 2, "amend", "2026", "harbour", Deliveries.answer(1)));
        broker.send("harbour", response);
        broker.send(
                "harbour",
                new ResponseAmended(response.response(), 1, "amend", "2026", "harbour", Deliveries.answer(5)));
        deliveries.settle("amend");
        assertThat(deliveries.opened("amend")).containsExactly(Map.of("FW1", List.of(1)));
    }

    @Test
    void answersAreNowhereInClear() {
        ResponseSubmitted response = new ResponseSubmitted(
                UUID.randomUUID(),
                "p1",
                "sealed",
                "2026",
                "harbour",
                "",
                "MAIN",
                1,
                Deliveries.DAY,
                List.of(new Answer("PLANTED4711", List.of(3))));
        store.store(response);
        byte[] stored = database.first(
                        "select answers from response where id = ?", row -> row.getBytes(1), response.response())
                .orElseThrow();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("PLANTED4711");
        assertThat(deliveries.opened("sealed")).containsExactly(Map.of("PLANTED4711", List.of(3)));
    }
}

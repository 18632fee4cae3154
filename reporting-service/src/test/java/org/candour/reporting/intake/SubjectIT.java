package org.candour.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.candour.contracts.attendance.AttendanceStated;
import org.candour.contracts.attendance.AttendanceStated.Attended;
import org.candour.contracts.attendance.AttendanceStated.Kind;
import org.candour.contracts.attendance.AttendanceStated.Times;
import org.candour.contracts.response.ResponseAmended;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.contracts.subject.SubjectErased;
import org.candour.contracts.subject.SubjectReleased;
import org.candour.contracts.subject.SubjectRestricted;
import org.candour.reporting.EventSender;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Erasures and restrictions, before and after the response they are about. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class SubjectIT {
    @Inject
    EventSender broker;

    @Inject
    Deliveries deliveries;

    @Inject
    Tallies tallies;

    @Inject
    ErasedLedger ledger;

    /** The entity manager belongs to the thread of the test. */
    @BeforeAll
    static void pollHere() {
        Awaitility.pollInSameThread();
    }

    @Test
    void anErasureBeforeItsResponseLeavesNothing() {
        UUID command = UUID.randomUUID();
        broker.send("gone", new SubjectErased(command, "early", "gone"));
        await().atMost(Duration.ofSeconds(30)).until(() -> deliveries.receipts(command) == 1);
        ResponseSubmitted response = Deliveries.response("early", "gone", 4);
        broker.send("harbour", response);
        broker.send(
                "harbour",
                new ResponseAmended(response.response(), 1, "early", "2026", "harbour", Deliveries.answer(2)));
        deliveries.settle("early");
        assertThat(deliveries.rows("early")).isZero();
        assertThat(deliveries.received("early")).isZero();
        assertThat(deliveries.count("select count(*) from amendment where study = 'early'"))
                .isZero();
    }

    @Test
    void anErasureAfterItsResponseTakesItOutAndKeepsItOut() {
        ResponseSubmitted response = Deliveries.response("late", "gone", 4);
        ResponseSubmitted stays = Deliveries.response("late", "stays", 2);
        broker.send("harbour", response);
        broker.send("harbour", stays);
        await().atMost(Duration.ofSeconds(30)).until(() -> deliveries.rows("late") == 2);
        broker.send("gone", new SubjectErased(UUID.randomUUID(), "late", "gone"));
        await().atMost(Duration.ofSeconds(30)).until(() -> deliveries.rows("late") == 1);
        broker.send("harbour", response);
        broker.send("harbour", Deliveries.tally("late", 1, List.of(stays)));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.complete("late", "2026"));
        assertThat(deliveries.opened("late")).containsExactly(Map.of("FW1", List.of(2)));
        assertThat(deliveries.count("select count(*) from erased")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aRestrictedPersonIsOutUntilTheRestrictionEnds() {
        broker.send("harbour", Deliveries.response("restrict", "p1", 4));
        UUID restrict = UUID.randomUUID();
        broker.send("p1", new SubjectRestricted(restrict, "restrict", "p1"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> deliveries.receipts(restrict) == 1 && deliveries.rows("restrict") == 1);
        assertThat(deliveries.opened("restrict")).isEmpty();
        UUID release = UUID.randomUUID();
        broker.send("p1", new SubjectReleased(release, "restrict", "p1"));
        await().atMost(Duration.ofSeconds(30)).until(() -> deliveries.receipts(release) == 1);
        assertThat(deliveries.opened("restrict")).hasSize(1);
    }

    @Test
    @Tag("SP-3")
    void attendanceIsReplacedByALaterStatementAndGoesWithAnErasureForGood() {
        broker.send("att", stated("p1", 1, Times.ONCE));
        broker.send("att", stated("p2", 1, Times.ONCE));
        broker.send("att", stated("p1", 3, Times.TWO_TO_FOUR));
        broker.send("att", stated("p1", 2, Times.FIVE_OR_MORE));
        broker.send("att", stated("last", 1, Times.ONCE));
        await().atMost(Duration.ofSeconds(30)).until(() -> attended("last") == 1);
        assertThat(
                        deliveries.count(
                                "select count(*) from attendance where study = 'att' and training = 'TWO_TO_FOUR' and revision = 3"))
                .isEqualTo(1);

        UUID command = UUID.randomUUID();
        broker.send("p1", new SubjectErased(command, "att", "p1"));
        await().atMost(Duration.ofSeconds(30)).until(() -> deliveries.receipts(command) == 1);
        broker.send("att", stated("p1", 4, Times.ONCE));
        broker.send("att", stated("later", 1, Times.ONCE));
        await().atMost(Duration.ofSeconds(30)).until(() -> attended("later") == 1);
        assertThat(attended("p1")).isZero();
        assertThat(attended("p2")).isEqualTo(1);
    }

    private static AttendanceStated stated(String pseudonym, int revision, Times times) {
        return new AttendanceStated("att", pseudonym, revision, List.of(new Attended(Kind.TRAINING, times)));
    }

    private int attended(String pseudonym) {
        return deliveries.count("select count(*) from attendance where study = 'att' and pseudonym = ?", pseudonym);
    }

    /** What keeps an erasure and its response from passing each other: both wait for this lock until the other commits. */
    @Test
    void theLockOfAPseudonymIsHeldUntilTheTransactionEnds() {
        String held = "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()";
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.lock("locked", "p1");
            assertThat(deliveries.count(held)).isEqualTo(1);
        });
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(deliveries.count(held)).isZero());
    }
}

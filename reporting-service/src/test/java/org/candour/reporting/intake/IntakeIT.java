package org.candour.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.DailyTally;
import org.candour.contracts.response.ResponseAmended;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.contracts.subject.SubjectErased;
import org.candour.contracts.subject.SubjectReleased;
import org.candour.contracts.subject.SubjectRestricted;
import org.candour.reporting.Database;
import org.candour.reporting.EventSender;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Through the real broker: each response once, whatever arrives how often and in which order. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class IntakeIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Inject
    EventSender broker;

    @Inject
    Database database;

    @Inject
    Tallies tallies;

    @Inject
    StoreResponse store;

    @Inject
    ErasedLedger ledger;

    @Inject
    OpenAnswers answers;

    @Inject
    Responses responses;

    /** The entity manager belongs to the thread of the test. */
    @BeforeAll
    static void pollHere() {
        Awaitility.pollInSameThread();
    }

    @Test
    void aResponseSentThreeTimesIsOneRow() {
        ResponseSubmitted response = response("once", "p1", 4);
        UUID event = UUID.randomUUID();
        broker.send("harbour", response, event);
        broker.send("harbour", response, event);
        broker.send("harbour", response);
        settle("once");
        assertThat(rows("once")).isEqualTo(1);
        assertThat(quarantined()).isZero();
        assertThat(opened("once")).containsExactly(Map.of("FW1", List.of(4)));
    }

    /** Without the inbox the primary key still holds: the use case itself is handed the same response twice. */
    @Test
    void thePrimaryKeyHoldsWithoutTheInbox() {
        ResponseSubmitted response = response("nokey", "p1", 4);
        store.store(response);
        store.store(response);
        assertThat(rows("nokey")).isEqualTo(1);
        assertThat(received("nokey")).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentGoesToQuarantine() {
        int before = quarantined();
        ResponseSubmitted response = response("conflict", "p1", 4);
        broker.send("harbour", response);
        broker.send(
                "harbour",
                new ResponseSubmitted(
                        response.response(), "p1", "conflict", "2026", "harbour", "", "MAIN", 1, DAY, answer(5)));
        await().atMost(Duration.ofSeconds(30)).until(() -> quarantined() == before + 1);
        assertThat(opened("conflict")).containsExactly(Map.of("FW1", List.of(4)));
    }

    @Test
    void aSecondResponseOfOnePersonGoesToQuarantine() {
        int before = quarantined();
        broker.send("harbour", response("twice", "p1", 4));
        broker.send("harbour", response("twice", "p1", 4));
        await().atMost(Duration.ofSeconds(30)).until(() -> quarantined() == before + 1);
        assertThat(rows("twice")).isEqualTo(1);
    }

    @Test
    void anErasureBeforeItsResponseLeavesNothing() {
        UUID command = UUID.randomUUID();
        broker.send("gone", new SubjectErased(command, "early", "gone"));
        await().atMost(Duration.ofSeconds(30)).until(() -> receipts(command) == 1);
        ResponseSubmitted response = response("early", "gone", 4);
        broker.send("harbour", response);
        broker.send("harbour", new ResponseAmended(response.response(), 1, "early", "2026", "harbour", answer(2)));
        settle("early");
        assertThat(rows("early")).isZero();
        assertThat(received("early")).isZero();
        assertThat(count("select count(*) from amendment where study = 'early'"))
                .isZero();
    }

    @Test
    void anErasureAfterItsResponseTakesItOutAndKeepsItOut() {
        ResponseSubmitted response = response("late", "gone", 4);
        ResponseSubmitted stays = response("late", "stays", 2);
        broker.send("harbour", response);
        broker.send("harbour", stays);
        await().atMost(Duration.ofSeconds(30)).until(() -> rows("late") == 2);
        broker.send("gone", new SubjectErased(UUID.randomUUID(), "late", "gone"));
        await().atMost(Duration.ofSeconds(30)).until(() -> rows("late") == 1);
        broker.send("harbour", response);
        broker.send("harbour", tally("late", 1, List.of(stays)));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.complete("late", "2026"));
        assertThat(opened("late")).containsExactly(Map.of("FW1", List.of(2)));
        assertThat(count("select count(*) from erased")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aWaveIsCompleteWhenCountAndChecksumAgreeInEitherOrder() {
        ResponseSubmitted first = response("tally", "p1", 1);
        ResponseSubmitted second = response("tally", "p2", 2);
        broker.send("harbour", first);
        broker.send("harbour", tally("tally", 1, List.of(first, second)));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.announced("tally", "2026"));
        assertThat(tallies.complete("tally", "2026")).isFalse();
        broker.send("harbour", second);
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.complete("tally", "2026"));
        broker.send("harbour", response("tally", "p3", 3));
        await().atMost(Duration.ofSeconds(30)).until(() -> !tallies.complete("tally", "2026"));
    }

    /** The right number of the wrong responses does not match. */
    @Test
    void theCountAloneDoesNotMakeAWaveComplete() {
        ResponseSubmitted held = response("xor", "p1", 1);
        broker.send("harbour", held);
        broker.send("harbour", tally("xor", 1, List.of(response("xor", "p9", 1))));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.announced("xor", "2026"));
        settle("xor");
        assertThat(tallies.complete("xor", "2026")).isFalse();
        broker.send("harbour", tally("xor", 2, List.of(held)));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.complete("xor", "2026"));
    }

    @Test
    void aDayMatchesItsTallyOrNot() {
        ResponseSubmitted held = response("days", "p1", 1);
        broker.send("harbour", held);
        broker.send("harbour", new DailyTally("days", "2026", DAY, 1, held.response()));
        broker.send("harbour", new DailyTally("days", "2026", DAY.plusDays(1), 3, held.response()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tallies.days("days", "2026"))
                        .extracting(Tallies.DayCheck::matches)
                        .containsExactly(true, false));
    }

    @Test
    void aCorrectionReplacesTheAnswersAlsoWhenItComesFirst() {
        ResponseSubmitted response = response("amend", "p1", 4);
        broker.send("harbour", new ResponseAmended(response.response(), 2, "amend", "2026", "harbour", answer(1)));
        broker.send("harbour", response);
        broker.send("harbour", new ResponseAmended(response.response(), 1, "amend", "2026", "harbour", answer(5)));
        settle("amend");
        assertThat(opened("amend")).containsExactly(Map.of("FW1", List.of(1)));
    }

    @Test
    void aRestrictedPersonIsOutUntilTheRestrictionEnds() {
        broker.send("harbour", response("restrict", "p1", 4));
        UUID restrict = UUID.randomUUID();
        broker.send("p1", new SubjectRestricted(restrict, "restrict", "p1"));
        await().atMost(Duration.ofSeconds(30)).until(() -> receipts(restrict) == 1 && rows("restrict") == 1);
        assertThat(opened("restrict")).isEmpty();
        UUID release = UUID.randomUUID();
        broker.send("p1", new SubjectReleased(release, "restrict", "p1"));
        await().atMost(Duration.ofSeconds(30)).until(() -> receipts(release) == 1);
        assertThat(opened("restrict")).hasSize(1);
    }

    /** What keeps an erasure and its response from passing each other: both wait for this lock until the other commits. */
    @Test
    void theLockOfAPseudonymIsHeldUntilTheTransactionEnds() {
        String held = "select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()";
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.lock("locked", "p1");
            assertThat(count(held)).isEqualTo(1);
        });
        QuarkusTransaction.requiringNew().run(() -> assertThat(count(held)).isZero());
    }

    /** What the inbox tells poison from an outage by: the state code, wherever in the chain, and never a value. */
    @Test
    void aFaultInTheDataCarriesItsStateCode() {
        Throwable refused = catchThrowable(() -> store.store(response("nul\0", "p1", 4)));
        assertThat(state(refused)).startsWith("22");
        store.store(response("same", "PLANTED4712", 4));
        Throwable twice = catchThrowable(() -> store.store(response("same", "PLANTED4712", 4)));
        assertThat(state(twice)).startsWith("23");
        assertThat(printed(twice)).doesNotContain("PLANTED4712");
    }

    @Test
    void aLostConnectionIsNoFaultInTheData() {
        Throwable lost = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            int connection = count("select pg_backend_pid()");
            QuarkusTransaction.requiringNew().run(() -> count("select pg_terminate_backend(?)::int", connection));
            responses.contentCode(UUID.randomUUID());
        }));
        assertThat(state(lost)).isEqualTo("57P01");
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
                DAY,
                List.of(new Answer("PLANTED4711", List.of(3))));
        store.store(response);
        byte[] stored = database.first(
                        "select answers from response where id = ?", row -> row.getBytes(1), response.response())
                .orElseThrow();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("PLANTED4711");
        assertThat(opened("sealed")).containsExactly(Map.of("PLANTED4711", List.of(3)));
    }

    private static ResponseSubmitted response(String study, String pseudonym, int value) {
        return new ResponseSubmitted(
                UUID.randomUUID(), pseudonym, study, "2026", "harbour", "", "MAIN", 1, DAY, answer(value));
    }

    private static List<Answer> answer(int value) {
        return List.of(new Answer("FW1", List.of(value)));
    }

    private static ClosingTally tally(String study, int revision, List<ResponseSubmitted> responses) {
        long high = 0;
        long low = 0;
        for (ResponseSubmitted response : responses) {
            high ^= response.response().getMostSignificantBits();
            low ^= response.response().getLeastSignificantBits();
        }
        return new ClosingTally(study, "2026", revision, responses.size(), new UUID(high, low));
    }

    /** A tally of another wave sent last on the same partition: when it is here, everything before it was handled. */
    private void settle(String study) {
        broker.send("harbour", new ClosingTally(study, "after", 1, 0, new UUID(0, 0)));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.announced(study, "after"));
    }

    private List<Map<String, List<Integer>>> opened(String study) {
        List<Map<String, List<Integer>>> opened = new ArrayList<>();
        answers.each(study, "2026", response -> opened.add(response.answers()));
        return opened;
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String state(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no state code", failure));
    }

    private int rows(String study) {
        return count("select count(*) from response where study = ?", study);
    }

    private int received(String study) {
        return count("select coalesce(sum(total), 0) from received where study = ?", study);
    }

    private int quarantined() {
        return count("select count(*) from quarantine");
    }

    private int receipts(UUID command) {
        return count(
                "select count(*) from outbox where topic = 'candour.receipt.v1' and message_key = ?",
                command.toString());
    }

    private int count(String sql, Object... values) {
        return database.first(sql, row -> row.getInt(1), values).orElseThrow();
    }
}

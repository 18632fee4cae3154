package org.candour.reporting.intake;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.reporting.Database;
import org.candour.reporting.EventSender;

/** Small made-up events for the intake, and what is held of them afterwards. */
@ApplicationScoped
public class Deliveries {
    static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final EventSender broker;
    private final Database database;
    private final Tallies tallies;
    private final OpenAnswers answers;

    Deliveries(EventSender broker, Database database, Tallies tallies, OpenAnswers answers) {
        this.broker = broker;
        this.database = database;
        this.tallies = tallies;
        this.answers = answers;
    }

    static ResponseSubmitted response(String study, String pseudonym, int value) {
        return new ResponseSubmitted(
                UUID.randomUUID(), pseudonym, study, "2026", "harbour", "", "MAIN", 1, DAY, answer(value));
    }

    static List<Answer> answer(int value) {
        return List.of(new Answer("FW1", List.of(value)));
    }

    static ClosingTally tally(String study, int revision, List<ResponseSubmitted> responses) {
        long high = 0;
        long low = 0;
        for (ResponseSubmitted response : responses) {
            high ^= response.response().getMostSignificantBits();
            low ^= response.response().getLeastSignificantBits();
        }
        return new ClosingTally(study, "2026", revision, responses.size(), new UUID(high, low));
    }

    /** A tally of another wave sent last on the same partition: when it is here, everything before it was handled. */
    void settle(String study) {
        broker.send("harbour", new ClosingTally(study, "after", 1, 0, new UUID(0, 0)));
        await().atMost(Duration.ofSeconds(30)).until(() -> tallies.announced(study, "after"));
    }

    List<Map<String, List<Integer>>> opened(String study) {
        List<Map<String, List<Integer>>> opened = new ArrayList<>();
        answers.each(study, "2026", response -> opened.add(response.answers()));
        return opened;
    }

    int rows(String study) {
        return count("select count(*) from response where study = ?", study);
    }

    int received(String study) {
        return count("select coalesce(sum(total), 0) from received where study = ?", study);
    }

    int quarantined() {
        return count("select count(*) from quarantine");
    }

    int receipts(UUID command) {
        return count(
                "select count(*) from outbox where topic = 'candour.receipt.v1' and message_key = ?",
                command.toString());
    }

    int count(String sql, Object... values) {
        return database.first(sql, row -> row.getInt(1), values).orElseThrow();
    }
}

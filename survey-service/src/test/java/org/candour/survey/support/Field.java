package org.candour.survey.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.WaveState;

/** Opens and closes studies over the real broker, and looks into the database. */
@ApplicationScoped
public class Field {
    private static final AtomicInteger STUDIES = new AtomicInteger();

    private final Broker broker;
    private final DataSource dataSource;
    private final TicketOffice tickets;
    private final Shelf shelf;

    public Field(Broker broker, DataSource dataSource, TicketOffice tickets, Shelf shelf) {
        this.broker = broker;
        this.dataSource = dataSource;
        this.tickets = tickets;
        this.shelf = shelf;
    }

    /** A study of its own for one test, with an open wave. */
    public String open() {
        return open(Sample.instrument("Sample"));
    }

    /** As above, with another questionnaire. */
    public String open(Instrument instrument) {
        String study = "S" + STUDIES.incrementAndGet();
        // The wave first: handlers must not depend on order.
        broker.send("wave/" + study, Sample.wave(study, 1, WaveState.OPEN));
        broker.send("study/" + study, Sample.study(study, 1));
        shelf.publish(study, instrument);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(number("select count(*) from wave where study = ?", study))
                    .isEqualTo(1);
            assertThat(number("select count(*) from study where code = ?", study))
                    .isEqualTo(1);
        });
        return study;
    }

    public void close(String study, int revision) {
        broker.send("wave/" + study, Sample.wave(study, revision, WaveState.CLOSED));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                number("select count(*) from wave where state = 'CLOSED' and study = ?", study))
                        .isEqualTo(1));
    }

    /** Somebody who answers a little and sends it. */
    public Browser submit(String study, String pseudonym, String employer) {
        Browser browser = new Browser();
        browser.start(tickets.good(study, pseudonym, employer, "RCPT-" + pseudonym));
        browser.show("/answer/q/work", "check", Map.of("W1", "3"));
        browser.get("/answer/check");
        assertThat(browser.post("/answer/submit", Map.of()).header("Location")).endsWith("/answer/done");
        return browser;
    }

    public long number(String sql, String... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                select.setString(index + 1, parameters[index]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

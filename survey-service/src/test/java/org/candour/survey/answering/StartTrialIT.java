package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.instrument.Trials;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.VersionState;
import org.candour.survey.response.Submission;
import org.candour.survey.response.SubmitResponse;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.candour.survey.support.Shelf;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is tried never counts: not in the service, and not in the database by mistake. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@Tag("HC-21")
class StartTrialIT {
    private static final List<String> KEPT = List.of(
            "select count(*) from response",
            "select count(*) from free_text_origin",
            "select count(*) from outbox",
            "select count(*) from break_off",
            "select count(*) from daily_tally");

    @Inject
    Field field;

    @Inject
    Shelf shelf;

    @Inject
    Visitor visitor;

    @Inject
    Trials trials;

    @Inject
    StartTrial startTrial;

    @Inject
    SubmitResponse submitResponse;

    @Inject
    DataSource dataSource;

    @Test
    void aTrialThatIsSentLeavesNothing() {
        String study = field.open();
        shelf.bring(study, Everything.instrument(2, 0, "In test"), VersionState.TEST);
        List<Long> before = KEPT.stream().map(field::number).toList();

        UUID trial = startTrial.start(study, "MAIN", 2).orElseThrow();
        assertThat(visitor.progress(trial).languages()).containsExactly("en", "cy");
        visitor.save(trial, "role", "ROLE", "2");
        visitor.save(trial, "more", "MORE", "Words of a test", "MORE.quote", "ANONYMOUS");
        Submission sent = submitResponse.submit(trial, visitor.submission(trial));

        assertThat(sent).isEqualTo(Submission.RECEIVED);
        assertThat(visitor.progress(trial).participation().status()).isEqualTo(Status.SUBMITTED);
        assertThat(KEPT.stream().map(field::number).toList()).isEqualTo(before);
        assertThat(field.number("select count(*) from draft where participation = '" + trial + "'"))
                .isZero();
    }

    @Test
    void theSameStepsOfAPersonDoLeaveSomething() {
        String study = field.open(Everything.instrument());
        List<Long> before = KEPT.stream().map(field::number).toList();
        UUID person = visitor.start(study, "p-control", true);
        visitor.save(person, "more", "MORE", "Words of a person", "MORE.quote", "ANONYMOUS");

        submitResponse.submit(person, visitor.submission(person));

        for (int kind = 0; kind < 3; kind++) {
            assertThat(field.number(KEPT.get(kind))).as(KEPT.get(kind)).isEqualTo(before.get(kind) + 1);
        }
    }

    @Test
    void trialsAreNotCountedWhenAWaveCloses() {
        String study = field.open(Everything.instrument());
        for (int trial = 0; trial < 12; trial++) {
            UUID id = startTrial.start(study, "MAIN", 1).orElseThrow();
            visitor.save(id, "role", "ROLE", "2");
        }

        field.close(study, 2);

        assertThat(field.number("select count(*) from break_off where study = ?", study))
                .isZero();
        assertThat(field.number("select count from closing_tally where study = ?", study))
                .isZero();
    }

    @Test
    void whatWasNotSentGoesWhenTheTestEnds() {
        String study = field.open(Everything.instrument());
        UUID person = visitor.start(study, "p-stays", true);
        UUID trial = startTrial.start(study, "MAIN", 1).orElseThrow();
        visitor.save(trial, "role", "ROLE", "2");

        QuarkusTransaction.requiringNew().run(() -> trials.end(new VersionKey(study, "MAIN", 1)));

        assertThat(visitor.progress(trial).participation().status()).isEqualTo(Status.LAPSED);
        assertThat(visitor.progress(person).participation().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void thereIsNoTrialOfAVersionThatDoesNotExist() {
        assertThat(startTrial.start(field.open(), "MAIN", 7)).isEmpty();
    }

    @Test
    void theDatabaseRefusesAResponseOfATrial() throws SQLException {
        String study = field.open(Everything.instrument());
        startTrial.start(study, "MAIN", 1);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into response (id, study, wave, pseudonym, employer,"
                            + " unit, instrument, instrument_version, day, sealed) select id, study, wave, pseudonym,"
                            + " employer, unit, instrument, instrument_version, current_date, ''::bytea"
                            + " from participation where trial and study = '" + study + "'"))
                    .hasMessageContaining("response_of_a_wave");
            assertThatThrownBy(() ->
                            statement.execute("update participation set trial = false where study = '" + study + "'"))
                    .hasMessageContaining("participation_check");
        }
        try (Connection service = dataSource.getConnection();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "update participation set trial = false, wave = '2026' where study = '" + study + "'"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}

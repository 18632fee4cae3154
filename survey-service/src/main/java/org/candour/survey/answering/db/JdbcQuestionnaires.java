package org.candour.survey.answering.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Submitting;
import org.candour.survey.instrument.Instruments;
import org.candour.survey.response.Questionnaires;

/** Hands a draft over for submission. */
@ApplicationScoped
public class JdbcQuestionnaires implements Questionnaires {
    private static final String FIND = """
            select p.pseudonym, p.study, p.wave, p.employer, p.unit, p.instrument, p.instrument_version,
              w.state = 'OPEN' and exists (select 1 from draft d where d.participation = p.id),
              p.state = 'SUBMITTED',
              exists (select 1 from revocation r where r.study = p.study and r.pseudonym = p.pseudonym)
            from participation p join wave w on w.study = p.study and w.code = p.wave
            where p.id = ? and p.submission_id = ? for share of w
            """;
    private static final String FINISH = """
            update participation set state = 'SUBMITTED' where id = ? and state = 'OPEN'
            returning study, instrument, instrument_version
            """;
    private static final String TAKE = "delete from draft where participation = ? returning revision, sealed";

    private final DataSource dataSource;
    private final DraftDocuments documents;
    private final Instruments instruments;

    public JdbcQuestionnaires(DataSource dataSource, DraftDocuments documents, Instruments instruments) {
        this.dataSource = dataSource;
        this.documents = documents;
        this.instruments = instruments;
    }

    @Override
    public Optional<Questionnaire> forSubmission(UUID participation, UUID submission) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, participation);
            select.setObject(2, submission);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Questionnaire(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getInt(7),
                                row.getBoolean(8),
                                row.getBoolean(9),
                                row.getBoolean(10)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the questionnaire could not be read", failure);
        }
    }

    @Override
    public Optional<Entered> finish(UUID participation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement finish = connection.prepareStatement(FINISH)) {
            finish.setObject(1, participation);
            try (ResultSet row = finish.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Instrument instrument = instruments
                        .find(row.getString(1), row.getString(2), row.getInt(3))
                        .orElseThrow(() -> new IllegalStateException("an instrument that was answered is gone"));
                return Optional.of(Submitting.entered(take(connection, participation), instrument));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the questionnaire was not handed over", failure);
        }
    }

    private Draft take(Connection connection, UUID participation) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setObject(1, participation);
            try (ResultSet row = take.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no draft to submit");
                }
                return documents.open(participation, row.getInt(1), row.getBytes(2));
            }
        }
    }
}

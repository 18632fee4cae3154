package org.candour.survey.answering.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.contracts.ticket.Ticket;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Participation;
import org.candour.survey.answering.Participations;
import org.candour.survey.answering.Status;

/** Participations, and in one statement all that a page needs to know about one. */
@ApplicationScoped
public class JdbcParticipations implements Participations {
    private static final String GATE = """
            select w.state = 'OPEN', exists (select 1 from revocation r where r.study = w.study and r.pseudonym = ?),
              w.instrument, w.instrument_version
            from wave w where w.study = ? and w.code = ? for share of w
            """;
    private static final String CREATE = """
            insert into participation
              (id, study, wave, pseudonym, employer, unit, instrument, instrument_version, submission_id, trial,
               quotes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (study, wave, pseudonym) do nothing
            """;
    private static final String LOCK = """
            select id, state = 'SUBMITTED' from participation where study = ? and wave = ? and pseudonym = ?
            for no key update
            """;
    private static final String FIND = """
            select p.submission_id, p.study, coalesce(s.title, p.study), coalesce(w.title, ''), p.instrument,
              p.instrument_version,
              case when exists (select 1 from revocation r where r.study = p.study and r.pseudonym = p.pseudonym)
                     then 'REVOKED'
                   when p.state = 'SUBMITTED' then 'SUBMITTED'
                   when w.state = 'CLOSED' then 'CLOSED'
                   when d.sealed is null then 'LAPSED'
                   else 'OPEN' end,
              d.revision, d.sealed, p.trial, p.quotes
            from participation p left join wave w on w.study = p.study and w.code = p.wave
              left join study s on s.code = p.study left join draft d on d.participation = p.id
            where p.id = ?
            """;

    private final DataSource dataSource;
    private final DraftDocuments documents;

    public JdbcParticipations(DataSource dataSource, DraftDocuments documents) {
        this.dataSource = dataSource;
        this.documents = documents;
    }

    @Override
    public Optional<Gate> gate(Ticket ticket) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(GATE)) {
            select.setString(1, ticket.pseudonym());
            select.setString(2, ticket.study());
            select.setString(3, ticket.wave());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Gate(row.getBoolean(1), row.getBoolean(2), row.getString(3), row.getInt(4)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the wave could not be read", failure);
        }
    }

    @Override
    public void create(UUID id, UUID submission, Ticket ticket, Gate gate) {
        insert(id, submission, ticket, gate.instrument(), gate.instrumentVersion(), false);
    }

    @Override
    public void createTrial(UUID id, UUID submission, String study, String instrument, int version) {
        Ticket nobody = new Ticket(Ticket.ANSWER, id.toString(), study, "", "", "", "", true, Instant.EPOCH);
        insert(id, submission, nobody, instrument, version, true);
    }

    private void insert(UUID id, UUID submission, Ticket ticket, String instrument, int version, boolean trial) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(CREATE)) {
            insert.setObject(1, id);
            insert.setString(2, ticket.study());
            insert.setString(3, ticket.wave());
            insert.setString(4, ticket.pseudonym());
            insert.setString(5, ticket.employer());
            insert.setString(6, ticket.unit());
            insert.setString(7, instrument);
            insert.setInt(8, version);
            insert.setObject(9, submission);
            insert.setBoolean(10, trial);
            insert.setBoolean(11, ticket.quotes());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the participation was not stored", failure);
        }
    }

    @Override
    public Optional<Known> lock(Ticket ticket) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setString(1, ticket.study());
            select.setString(2, ticket.wave());
            select.setString(3, ticket.pseudonym());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Known(row.getObject(1, UUID.class), row.getBoolean(2)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the participation could not be locked", failure);
        }
    }

    @Override
    public Optional<Participation> find(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(participation(id, row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the participation could not be read", failure);
        }
    }

    private Participation participation(UUID id, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes(9);
        return new Participation(
                id,
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(10),
                row.getBoolean(11),
                Status.valueOf(row.getString(7)),
                row.getString(5),
                row.getInt(6),
                sealed == null ? Draft.EMPTY : documents.open(id, row.getInt(8), sealed));
    }
}

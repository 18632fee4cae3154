package org.candour.survey.answering.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.ticket.Ticket;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Participation;
import org.candour.survey.answering.Participations;
import org.candour.survey.answering.Status;

/** Participations, and in one statement all that a page needs to know about one. */
@ApplicationScoped
public class PanacheParticipations implements Participations {
    private static final String GATE = """
            select w.state = 'OPEN', exists (select 1 from revocation r where r.study = w.study and r.pseudonym = ?),
              w.instrument, w.instrument_version
            from wave w where w.study = ? and w.code = ? for share of w
            """;
    private static final String CREATE = """
            insert into participation
              (id, study, wave, pseudonym, employer, unit, instrument, instrument_version, submission_id, trial, quotes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (study, wave, pseudonym) do nothing
            """;
    private static final String LOCK = """
            select id, state = 'SUBMITTED', quotes from participation
            where study = ? and wave = ? and pseudonym = ? for no key update
            """;
    private static final String FIND = """
            select p.submission_id, p.study, coalesce(s.title, p.study), coalesce(w.title, ''), p.trial, p.quotes,
              case when exists (select 1 from revocation r where r.study = p.study and r.pseudonym = p.pseudonym)
                     then 'REVOKED'
                   when p.state = 'SUBMITTED' then 'SUBMITTED'
                   when w.state = 'CLOSED' then 'CLOSED'
                   when d.sealed is null then 'LAPSED'
                   else 'OPEN' end,
              p.instrument, p.instrument_version, d.revision, d.sealed
            from participation p left join wave w on w.study = p.study and w.code = p.wave
              left join study s on s.code = p.study left join draft d on d.participation = p.id
            where p.id = ?
            """;

    private final DraftDocuments documents;

    public PanacheParticipations(DraftDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Gate> gate(Ticket ticket) {
        return Statement.row(GATE, ticket.pseudonym(), ticket.study(), ticket.wave())
                .map(row -> new Gate((Boolean) row[0], (Boolean) row[1], (String) row[2], (Integer) row[3]));
    }

    @Override
    public void create(UUID id, UUID submission, Ticket ticket, Gate gate) {
        Statement.run(
                CREATE,
                id,
                ticket.study(),
                ticket.wave(),
                ticket.pseudonym(),
                ticket.employer(),
                ticket.unit(),
                gate.instrument(),
                gate.instrumentVersion(),
                submission,
                false,
                ticket.quotes());
    }

    @Override
    public void createTrial(UUID id, UUID submission, String study, String instrument, int version) {
        ParticipationEntity trial = new ParticipationEntity();
        trial.id = id;
        trial.study = study;
        trial.wave = "";
        trial.pseudonym = id.toString();
        trial.employer = "";
        trial.unit = "";
        trial.instrument = instrument;
        trial.instrumentVersion = version;
        trial.submission = submission;
        trial.state = "OPEN";
        trial.trial = true;
        trial.quotes = true;
        trial.persistAndFlush();
    }

    @Override
    public Optional<Known> lock(Ticket ticket) {
        return Statement.row(LOCK, ticket.study(), ticket.wave(), ticket.pseudonym())
                .map(row -> known(ticket, (UUID) row[0], (Boolean) row[1], (Boolean) row[2]));
    }

    /** What the person agreed to comes with each ticket, and may have changed since the last. */
    private static Known known(Ticket ticket, UUID id, boolean submitted, boolean quotes) {
        if (quotes != ticket.quotes()) {
            ParticipationEntity.update("quotes = ?1 where id = ?2", ticket.quotes(), id);
        }
        return new Known(id, submitted);
    }

    @Override
    public Optional<Participation> find(UUID id) {
        return Statement.row(FIND, id).map(row -> participation(id, row));
    }

    private Participation participation(UUID id, Object[] row) {
        return new Participation(
                id,
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                (Boolean) row[5],
                Status.valueOf((String) row[6]),
                (String) row[7],
                (Integer) row[8],
                row[10] == null ? Draft.EMPTY : documents.open(id, (Integer) row[9], (byte[]) row[10]));
    }
}

package org.candour.survey.answering.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Routings;
import org.candour.survey.answering.Submitting;
import org.candour.survey.instrument.Instruments;
import org.candour.survey.response.Questionnaires;

/** Hands a draft over for submission. */
@ApplicationScoped
public class PanacheQuestionnaires implements Questionnaires {
    private static final String FIND = """
            select p.pseudonym, p.study, p.wave, p.employer, p.unit, p.instrument, p.instrument_version, p.trial,
              coalesce((select w.state = 'OPEN' from wave w where w.study = p.study and w.code = p.wave for share),
                p.trial) and exists (select 1 from draft d where d.participation = p.id),
              p.state = 'SUBMITTED',
              exists (select 1 from revocation r where r.study = p.study and r.pseudonym = p.pseudonym)
            from participation p where p.id = ? and p.submission_id = ?
            """;
    private static final String FINISH = """
            update participation set state = 'SUBMITTED' where id = ? and state = 'OPEN'
            returning study, instrument, instrument_version
            """;
    private static final String TAKE = "delete from draft where participation = ? returning revision, sealed";

    private final DraftDocuments documents;
    private final Instruments instruments;
    private final Routings routings;

    public PanacheQuestionnaires(DraftDocuments documents, Instruments instruments, Routings routings) {
        this.documents = documents;
        this.instruments = instruments;
        this.routings = routings;
    }

    @Override
    public Optional<Questionnaire> forSubmission(UUID participation, UUID submission) {
        return Statement.row(FIND, participation, submission)
                .map(row -> new Questionnaire(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Integer) row[6],
                        (Boolean) row[7],
                        (Boolean) row[8],
                        (Boolean) row[9],
                        (Boolean) row[10]));
    }

    @Override
    public Optional<Entered> finish(UUID participation) {
        return Statement.row(FINISH, participation)
                .map(row -> entered(participation, (String) row[0], (String) row[1], (Integer) row[2]));
    }

    /** A correction changes no condition, so that the version of the wave knows the way of everybody. */
    private Entered entered(UUID participation, String study, String code, int version) {
        Instrument instrument = instruments
                .find(study, code, version)
                .orElseThrow(() -> new IllegalStateException("an instrument that was answered is gone"));
        Draft draft = Statement.row(TAKE, participation)
                .map(row -> documents.open(participation, (Integer) row[0], (byte[]) row[1]))
                .orElseThrow(() -> new IllegalStateException("there is no draft to submit"));
        return Submitting.entered(draft, instrument, routings.of(study, instrument));
    }
}

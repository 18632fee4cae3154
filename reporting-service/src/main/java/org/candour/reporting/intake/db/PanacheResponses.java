package org.candour.reporting.intake.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.candour.contracts.response.ResponseAmended;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.reporting.intake.Responses;
import org.hibernate.jpa.HibernateHints;

/** Responses in a table without order; what tells them apart is a random id. */
@ApplicationScoped
public class PanacheResponses implements Responses {
    private static final int FETCH = 500;
    private static final String USABLE = """
            select r.id, coalesce(a.revision, 0), r.employer, r.unit, coalesce(a.answers, r.answers)
            from ResponseEntity r left join AmendmentEntity a on a.response = r.id
            where r.study = ?1 and r.wave = ?2 and not exists
              (select x.study from RestrictionEntity x where x.study = r.study and x.pseudonym = r.pseudonym)
            order by r.id
            """;

    @Override
    public boolean add(ResponseSubmitted response, byte[] sealedAnswers, byte[] contentCode) {
        return Statement.run(
                        "insert into response values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) on conflict (id) do nothing",
                        response.response(),
                        response.study(),
                        response.wave(),
                        response.employer(),
                        response.unit(),
                        response.pseudonym(),
                        response.instrument(),
                        response.instrumentVersion(),
                        response.day(),
                        sealedAnswers,
                        contentCode)
                == 1;
    }

    @Override
    public Optional<byte[]> contentCode(UUID response) {
        return ResponseEntity.find("select r.contentCode from ResponseEntity r where r.id = ?1", response)
                .project(byte[].class)
                .firstResultOptional();
    }

    @Override
    public void amend(ResponseAmended amended, byte[] sealedAnswers) {
        Statement.run("""
                insert into amendment values (?1, ?2, ?3, ?4, ?5) on conflict (response)
                do update set revision = excluded.revision, answers = excluded.answers
                where amendment.revision < excluded.revision
                """, amended.response(), amended.study(), amended.wave(), amended.revision(), sealedAnswers);
    }

    @Override
    public void eachUsable(String study, String wave, Consumer<Row> consumer) {
        try (Stream<Row> rows = ResponseEntity.find(USABLE, study, wave)
                .withHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .project(Row.class)
                .stream()) {
            rows.forEach(consumer);
        }
    }

    @Override
    public List<Held> ofPseudonym(String study, String pseudonym) {
        return ResponseEntity.find(
                        "select r.id, r.wave, r.day from ResponseEntity r where r.study = ?1 and r.pseudonym = ?2",
                        study,
                        pseudonym)
                .project(Held.class)
                .list();
    }

    @Override
    public void delete(UUID response) {
        AmendmentEntity.delete("response = ?1", response);
        ResponseEntity.delete("id = ?1", response);
    }
}

package org.candour.reporting.release.db;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.platform.problem.Problem;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.release.Editions;
import org.jspecify.annotations.Nullable;

/** The register as rows that only change their state. Reads take what they need and leave no row in memory. */
@ApplicationScoped
public class PanacheEditions implements Editions {
    private static final String SELECT = """
            select e.id, e.study, e.wave, e.employer, e.number, e.builtBy, e.builtAt, e.verdict, e.flags, e.state,
              e.decidedBy, e.decidedAt
            from EditionEntity e
            """;
    private static final String DOCUMENT = "select e.document from EditionEntity e";
    private static final String AT_PLACE = " where e.study = ?1 and e.wave = ?2 and e.employer = ?3";
    private static final String SHOWN = " and e.state in (RELEASED, WITHDRAWN)";
    private static final String NEWEST = " order by e.attempt desc";

    /** Longer than the auditor may take when somebody decides: nobody holds a report for so long and is well. */
    private static final String PATIENCE = "set local lock_timeout = '40s'";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    record Member(String code, int revision) {}

    @Override
    public void lock(Place place) {
        EntityManager manager = EditionEntity.getEntityManager();
        manager.createNativeQuery(PATIENCE).executeUpdate();
        try {
            manager.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('edition/' || ?1, 0))")
                    .setParameter(1, place.toString())
                    .getSingleResult();
        } catch (PersistenceException failure) {
            if (tookTooLong(failure)) {
                throw new Problem(
                        ReportingProblem.EDITION_IN_USE,
                        "Somebody was building this report or deciding about it, and did not come to an end. Try again.");
            }
            throw failure;
        }
    }

    private static boolean tookTooLong(Throwable failure) {
        return failure instanceof SQLException told && LOCK_NOT_AVAILABLE.equals(told.getSQLState())
                || failure.getCause() != null && tookTooLong(failure.getCause());
    }

    @Override
    public void add(Edition edition, byte @Nullable [] document, Map<String, Integer> members) {
        EditionEntity row = new EditionEntity();
        row.id = edition.id();
        row.study = edition.study();
        row.wave = edition.wave();
        row.employer = edition.employer();
        row.number = edition.number();
        row.attempt = attempts(edition.place()) + 1;
        row.builtBy = edition.builtBy();
        row.builtAt = edition.builtAt();
        row.document = document;
        row.verdict = edition.verdict();
        row.flags = edition.flags();
        row.state = edition.state();
        row.members = members;
        row.persistAndFlush();
        EditionEntity.getEntityManager().detach(row);
    }

    @Override
    public Optional<Edition> find(UUID id) {
        return EditionEntity.find(SELECT + " where e.id = ?1", id)
                .project(Edition.class)
                .firstResultOptional();
    }

    @Override
    public Optional<Edition> latest(Place place) {
        return at(place, SELECT, NEWEST).project(Edition.class).firstResultOptional();
    }

    @Override
    public Optional<Edition> current(Place place) {
        return at(place, SELECT, " and e.state = RELEASED" + NEWEST)
                .project(Edition.class)
                .firstResultOptional();
    }

    @Override
    public Optional<Edition> lastReleased(Place place) {
        return at(place, SELECT, SHOWN + NEWEST).project(Edition.class).firstResultOptional();
    }

    @Override
    public List<Edition> ofWave(String study, String wave) {
        return EditionEntity.find(
                        SELECT + " where e.study = ?1 and e.wave = ?2 order by e.employer, e.attempt desc", study, wave)
                .project(Edition.class)
                .list();
    }

    @Override
    public byte[] document(UUID edition) {
        return EditionEntity.find(DOCUMENT + " where e.id = ?1 and e.document is not null", edition)
                .project(byte[].class)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("an edition without a document"));
    }

    @Override
    public List<byte[]> releasedDocuments(Place place) {
        return at(place, DOCUMENT, SHOWN + " order by e.attempt")
                .project(byte[].class)
                .list();
    }

    @Override
    public Map<String, Integer> members(UUID edition) {
        return EditionEntity.find(
                        "select key(m), value(m) from EditionEntity e join e.members m where e.id = ?1", edition)
                .project(Member.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Member::code, Member::revision));
    }

    @Override
    public void decide(UUID edition, EditionState state, String by, Instant at) {
        EditionEntity.update("state = ?1, decidedBy = ?2, decidedAt = ?3 where id = ?4", state, by, at, edition);
    }

    private static int attempts(Place place) {
        return at(place, "select coalesce(max(e.attempt), 0) from EditionEntity e", "")
                .project(Integer.class)
                .singleResult();
    }

    private static PanacheQuery<EditionEntity> at(Place place, String select, String rest) {
        return EditionEntity.find(select + AT_PLACE + rest, place.study(), place.wave(), place.employer());
    }
}

package org.candour.reporting.run.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.reporting.run.Run;
import org.candour.reporting.run.RunState;
import org.candour.reporting.run.Runs;
import org.candour.reporting.run.SealedContents;

/** Runs as rows; each change of state is one statement that says from which state it starts. */
@ApplicationScoped
public class PanacheRuns implements Runs {
    private static final String TAKE = """
            update analysis_run set state = 'RUNNING', attempts = attempts + 1, percent = 0, alive_at = ?1
            where id = (select id from analysis_run where state = 'QUEUED'
                        order by asked_at, id for update skip locked limit 1)
            returning id
            """;

    private final SealedContents sealed;
    private final Clock clock;

    public PanacheRuns(SealedContents sealed, Clock clock) {
        this.sealed = sealed;
        this.clock = clock;
    }

    @Override
    public void add(Run run) {
        RunEntity.of(run, sealed).persistAndFlush();
    }

    @Override
    @Transactional
    public Optional<Run> find(UUID run) {
        return RunEntity.<RunEntity>find("id", run).firstResultOptional().map(row -> row.run(sealed));
    }

    @Override
    public List<Run> ofScale(String study, String instrument, int version, String scale) {
        return all(RunEntity.stream(
                "study = ?1 and instrument = ?2 and version = ?3 and scale = ?4 and upload is null"
                        + " order by askedAt desc, id",
                study,
                instrument,
                version,
                scale));
    }

    @Override
    public List<Run> ofUpload(UUID upload) {
        return all(RunEntity.stream("upload = ?1 order by askedAt desc, id", upload));
    }

    @Override
    public long unfinished(String owner) {
        return RunEntity.count("owner = ?1 and state in (?2, ?3)", owner, RunState.QUEUED, RunState.RUNNING);
    }

    @Override
    @Transactional
    public Optional<Run> take() {
        EntityManager manager = RunEntity.getEntityManager();
        Stream<?> taken =
                manager.createNativeQuery(TAKE, UUID.class).setParameter(1, clock.instant()).getResultList().stream();
        return taken.findFirst().flatMap(id -> find((UUID) id));
    }

    @Override
    @Transactional
    public boolean beat(UUID run, int percent, String step) {
        return RunEntity.update(
                        "percent = ?1, step = ?2, aliveAt = ?3 where id = ?4 and state = ?5",
                        percent,
                        step,
                        clock.instant(),
                        run,
                        RunState.RUNNING)
                == 1;
    }

    @Override
    @Transactional
    public boolean end(UUID run, RunState state, String words) {
        return RunEntity.update(
                        "state = ?1, words = ?2, endedAt = ?3 where id = ?4 and state in (?5, ?6)",
                        state,
                        words,
                        clock.instant(),
                        run,
                        RunState.QUEUED,
                        RunState.RUNNING)
                == 1;
    }

    @Override
    @Transactional
    public void putBack(UUID run) {
        RunEntity.update(
                "state = ?1, attempts = attempts - 1 where id = ?2 and state = ?3",
                RunState.QUEUED,
                run,
                RunState.RUNNING);
    }

    @Override
    public void rescue(Duration silence, int mostAttempts, String words) {
        var last = clock.instant().minus(silence);
        RunEntity.update(
                "state = ?1, words = ?2, endedAt = ?3 where state = ?4 and aliveAt < ?5 and attempts >= ?6",
                RunState.FAILED,
                words,
                clock.instant(),
                RunState.RUNNING,
                last,
                mostAttempts);
        RunEntity.update(
                "state = ?1, step = ?2 where state = ?3 and aliveAt < ?4",
                RunState.QUEUED,
                "Waiting to be taken up again",
                RunState.RUNNING,
                last);
    }

    private List<Run> all(Stream<RunEntity> rows) {
        try (rows) {
            return rows.map(row -> row.run(sealed)).toList();
        }
    }
}

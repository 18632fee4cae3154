package org.candour.reporting.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.candour.reporting.release.Building;
import org.candour.reporting.release.Buildings;
import org.candour.reporting.release.Edition.Place;

/** Rows that are put back into the queue when the same is asked for again. */
@ApplicationScoped
public class PanacheBuildings implements Buildings {
    private static final String ASK = """
            insert into building (study, wave, employer, asked_by, asked_at, state, changed_at)
            values (?1, ?2, ?3, ?4, ?5, 'WAITING', ?5)
            on conflict (study, wave, employer) do update
            set asked_by = excluded.asked_by, asked_at = excluded.asked_at, state = 'WAITING', words = '',
              attempts = 0, changed_at = excluded.changed_at
            where building.state in ('DONE', 'FAILED')
            """;
    private static final String TAKE = """
            update building set state = 'BUILDING', attempts = attempts + 1, changed_at = ?1
            where (study, wave, employer) = (select study, wave, employer from building where state = 'WAITING'
              order by asked_at, study, wave, employer for update skip locked limit 1)
            returning study, wave, employer, asked_by, state, words
            """;
    private static final String BEAT = """
            update building set changed_at = ?1
            where study = ?2 and wave = ?3 and employer = ?4 and state = 'BUILDING'
            """;
    private static final String END = """
            update building set state = ?1, words = ?2, changed_at = ?3
            where study = ?4 and wave = ?5 and employer = ?6 and state = 'BUILDING'
            """;
    private static final String LEFT = """
            update building set state = case when attempts >= ?1 then 'FAILED' else 'WAITING' end,
              words = case when attempts >= ?1 then ?2 else '' end, asked_at = ?3, changed_at = ?3
            where state = 'BUILDING' and changed_at < ?4
            """;
    private static final String OF_WAVE = """
            select study, wave, employer, asked_by, state, words from building
            where study = ?1 and wave = ?2 order by employer
            """;

    private final Clock clock;

    public PanacheBuildings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void ask(Place place, String subject) {
        query(ASK, place.study(), place.wave(), place.employer(), subject, clock.instant())
                .executeUpdate();
    }

    @Override
    @Transactional
    public Optional<Building> take() {
        return buildings(query(TAKE, clock.instant())).stream().findFirst();
    }

    @Override
    @Transactional
    public void beat(Place place) {
        query(BEAT, clock.instant(), place.study(), place.wave(), place.employer())
                .executeUpdate();
    }

    @Override
    @Transactional
    public void end(Place place, Building.State state, String words) {
        query(END, state.name(), words, clock.instant(), place.study(), place.wave(), place.employer())
                .executeUpdate();
    }

    @Override
    @Transactional
    public List<Building> ofWave(String study, String wave) {
        return buildings(query(OF_WAVE, study, wave));
    }

    @Override
    public void rescue(Duration silence, int mostAttempts, String words) {
        query(LEFT, mostAttempts, words, clock.instant(), clock.instant().minus(silence))
                .executeUpdate();
    }

    private static List<Building> buildings(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> building((Object[]) row)).toList();
    }

    private static Building building(Object[] row) {
        return new Building(
                new Place((String) row[0], (String) row[1], (String) row[2]),
                (String) row[3],
                Building.State.valueOf((String) row[4]),
                (String) row[5]);
    }

    private static Query query(String sql, Object... values) {
        EntityManager manager = EditionEntity.getEntityManager();
        Query query = manager.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}

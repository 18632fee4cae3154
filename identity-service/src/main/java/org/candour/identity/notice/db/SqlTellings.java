package org.candour.identity.notice.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.candour.identity.notice.Telling;
import org.candour.identity.notice.Tellings;
import org.candour.platform.time.Ids;
import org.candour.platform.time.RandomSource;

/** The list of tellings as rows, put in shuffled. */
@ApplicationScoped
public class SqlTellings implements Tellings {
    private static final String INSERT = """
            insert into notice_telling (id, study, version, kind, person, queued_on, state)
            values (?1, ?2, ?3, ?4, ?5, ?6, 'WAITING')
            on conflict (study, version, kind, person) do nothing
            """;
    private static final String WAITING = """
            select id, version, kind, person, queued_on from notice_telling
            where study = ?1 and state = 'WAITING' order by id limit ?2
            """;
    private static final String DONE = """
            update notice_telling set state = ?2, done_on = ?3 where id = ?1 and state = 'WAITING'
            """;
    private static final String COUNTS = """
            select version, state, count(*) as people from notice_telling
            where study = ?1 group by version, state order by version desc, state
            """;

    private final EntityManager database;
    private final Ids ids;
    private final RandomSource random;

    public SqlTellings(EntityManager database, Ids ids, RandomSource random) {
        this.database = database;
        this.ids = ids;
        this.random = random;
    }

    @Override
    public void add(String study, int version, Telling.Kind kind, Set<UUID> people, LocalDate day) {
        for (UUID person : random.shuffled(people)) {
            database.createNativeQuery(INSERT)
                    .setParameter(1, ids.next())
                    .setParameter(2, study)
                    .setParameter(3, version)
                    .setParameter(4, kind.name())
                    .setParameter(5, person)
                    .setParameter(6, day)
                    .executeUpdate();
        }
    }

    @Override
    public List<Telling> waiting(String study, int limit) {
        return rows(database.createNativeQuery(WAITING, Tuple.class)
                        .setParameter(1, study)
                        .setParameter(2, limit)
                        .getResultList())
                .stream()
                .map(row -> new Telling(
                        row.get("id", UUID.class),
                        study,
                        row.get("version", Integer.class),
                        Telling.Kind.valueOf(row.get("kind", String.class)),
                        row.get("person", UUID.class),
                        LocalDate.parse(row.get("queued_on").toString())))
                .toList();
    }

    @Override
    public void done(UUID id, Telling.State state, LocalDate day) {
        database.createNativeQuery(DONE)
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, day)
                .executeUpdate();
    }

    @Override
    public List<Count> counts(String study) {
        return rows(database.createNativeQuery(COUNTS, Tuple.class)
                        .setParameter(1, study)
                        .getResultList())
                .stream()
                .map(row -> new Count(
                        row.get("version", Integer.class),
                        Telling.State.valueOf(row.get("state", String.class)),
                        row.get("people", Number.class).longValue()))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query cannot say of what its rows are
    private static List<Tuple> rows(List<?> found) {
        return (List<Tuple>) found;
    }
}

package org.candour.identity.invitation.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.identity.invitation.Finishers;
import org.candour.platform.time.RandomSource;

/** Finishers as rows without a day, put in shuffled. */
@ApplicationScoped
public class JdbcFinishers implements Finishers {
    private final Sql sql;
    private final RandomSource random;

    public JdbcFinishers(DataSource dataSource, RandomSource random) {
        this.sql = new Sql(dataSource);
        this.random = random;
    }

    @Override
    public void add(String study, String wave, Set<UUID> participants) {
        sql.update(
                "insert into finisher (study, wave, participant) select ?, ?, unnest(?::uuid[]) on conflict do nothing",
                study,
                wave,
                random.shuffled(participants).toArray(UUID[]::new));
    }

    @Override
    public Set<UUID> of(String study, String wave) {
        return new HashSet<>(sql.list(
                "select participant from finisher where study = ? and wave = ?",
                row -> row.getObject(1, UUID.class),
                study,
                wave));
    }

    @Override
    public int nextReminderDay(String study, String wave) {
        return sql.list("""
                        insert into reminder_day (study, wave, revision) values (?, ?, 1)
                        on conflict (study, wave) do update set revision = reminder_day.revision + 1
                        returning revision
                        """, row -> row.getInt(1), study, wave).getFirst();
    }
}

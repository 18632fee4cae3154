package org.candour.reporting.intake.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.DailyTally;
import org.candour.platform.sql.Database;
import org.candour.reporting.intake.Tallies;

/** Tallies as count and two halves of an XOR, kept up in the transaction that stores or erases a response. */
@ApplicationScoped
public class JdbcTallies implements Tallies {
    private static final String HELD = """
            insert into received values (?, ?, ?, ?, ?, ?) on conflict (study, wave, day)
            do update set total = received.total + excluded.total,
              high = received.high # excluded.high, low = received.low # excluded.low
            """;
    private static final String COMPARE = """
            update closing_tally t set matched = (
              select coalesce(sum(r.total), 0) = t.total and coalesce(bit_xor(r.high), 0) = t.high
                and coalesce(bit_xor(r.low), 0) = t.low
              from received r where r.study = t.study and r.wave = t.wave)
            where t.study = ? and t.wave = ?
            """;
    private static final String DAYS = """
            select day, coalesce(r.total, 0) = coalesce(d.total, 0) and coalesce(r.high, 0) = coalesce(d.high, 0)
              and coalesce(r.low, 0) = coalesce(d.low, 0)
            from (select * from received where study = ? and wave = ?) r
            full join (select * from daily_tally where study = ? and wave = ?) d using (day)
            order by day
            """;

    private final Database database;

    public JdbcTallies(Database database) {
        this.database = database;
    }

    @Override
    public void received(String study, String wave, LocalDate day, UUID response) {
        count(study, wave, day, 1, response);
    }

    @Override
    public void erased(String study, String wave, LocalDate day, UUID response) {
        count(study, wave, day, -1, response);
    }

    private void count(String study, String wave, LocalDate day, long change, UUID id) {
        database.change(HELD, study, wave, day, change, id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    @Override
    public void keep(DailyTally tally) {
        database.change(
                """
                insert into daily_tally values (?, ?, ?, ?, ?, ?) on conflict (study, wave, day)
                do update set total = excluded.total, high = excluded.high, low = excluded.low
                """,
                tally.study(),
                tally.wave(),
                tally.day(),
                tally.count(),
                tally.checksum().getMostSignificantBits(),
                tally.checksum().getLeastSignificantBits());
    }

    @Override
    public void keep(ClosingTally tally) {
        database.change(
                """
                insert into closing_tally values (?, ?, ?, ?, ?, ?, false) on conflict (study, wave)
                do update set revision = excluded.revision, total = excluded.total, high = excluded.high,
                  low = excluded.low, matched = false
                where closing_tally.revision < excluded.revision
                """,
                tally.study(),
                tally.wave(),
                tally.revision(),
                tally.count(),
                tally.checksum().getMostSignificantBits(),
                tally.checksum().getLeastSignificantBits());
    }

    @Override
    public void compare(String study, String wave) {
        database.change(COMPARE, study, wave);
    }

    @Override
    public boolean complete(String study, String wave) {
        return flag("select matched from closing_tally where study = ? and wave = ?", study, wave);
    }

    @Override
    public boolean announced(String study, String wave) {
        return flag("select true from closing_tally where study = ? and wave = ?", study, wave);
    }

    @Override
    public List<DayCheck> days(String study, String wave) {
        return database.all(
                DAYS,
                row -> new DayCheck(row.getObject(1, LocalDate.class), row.getBoolean(2)),
                study,
                wave,
                study,
                wave);
    }

    private boolean flag(String sql, String study, String wave) {
        return database.first(sql, row -> row.getBoolean(1), study, wave).orElse(false);
    }
}

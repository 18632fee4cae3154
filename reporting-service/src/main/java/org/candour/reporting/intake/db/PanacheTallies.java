package org.candour.reporting.intake.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.DailyTally;
import org.candour.reporting.intake.Tallies;

/** Tallies as count and two halves of an XOR, kept up in the transaction that stores or erases a response. */
@ApplicationScoped
public class PanacheTallies implements Tallies {
    private static final String HELD = """
            insert into received values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (study, wave, day)
            do update set total = received.total + excluded.total,
              high = received.high # excluded.high, low = received.low # excluded.low
            """;
    private static final String COMPARE = """
            update closing_tally t set matched = (
              select coalesce(sum(r.total), 0) = t.total and coalesce(bit_xor(r.high), 0) = t.high
                and coalesce(bit_xor(r.low), 0) = t.low
              from received r where r.study = t.study and r.wave = t.wave)
            where t.study = ?1 and t.wave = ?2
            """;
    private static final String DAYS = """
            select coalesce(r.day, d.day), d.day is not null, coalesce(r.total, 0) = coalesce(d.total, 0)
              and coalesce(r.high, 0) = coalesce(d.high, 0) and coalesce(r.low, 0) = coalesce(d.low, 0)
            from ReceivedEntity r full join DailyTallyEntity d
              on d.study = r.study and d.wave = r.wave and d.day = r.day
            where coalesce(r.study, d.study) = ?1 and coalesce(r.wave, d.wave) = ?2
            order by 1
            """;

    @Override
    public void received(String study, String wave, LocalDate day, UUID response) {
        count(study, wave, day, 1, response);
    }

    @Override
    public void erased(String study, String wave, LocalDate day, UUID response) {
        count(study, wave, day, -1, response);
    }

    private void count(String study, String wave, LocalDate day, long change, UUID id) {
        Statement.run(HELD, study, wave, day, change, id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    @Override
    public void keep(DailyTally tally) {
        Statement.run(
                """
                insert into daily_tally values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (study, wave, day)
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
        Statement.run(
                """
                insert into closing_tally values (?1, ?2, ?3, ?4, ?5, ?6, false) on conflict (study, wave)
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
        Statement.run(COMPARE, study, wave);
    }

    @Override
    public boolean complete(String study, String wave) {
        return ClosingTallyEntity.count("study = ?1 and wave = ?2 and matched", study, wave) > 0;
    }

    @Override
    public boolean announced(String study, String wave) {
        return ClosingTallyEntity.count("study = ?1 and wave = ?2", study, wave) > 0;
    }

    @Override
    public List<DayCheck> days(String study, String wave) {
        return ReceivedEntity.find(DAYS, study, wave).project(DayCheck.class).list();
    }
}

package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.survey.fieldwork.ClosingTallies;
import org.candour.survey.fieldwork.Tally;

/** Closing tallies, one row per wave. */
@ApplicationScoped
public class PanacheClosingTallies implements ClosingTallies {
    private static final String UPSERT = """
            insert into closing_tally (study, wave, revision, count, checksum) values (?1, ?2, 1, ?3, ?4)
            on conflict (study, wave) do update set revision = closing_tally.revision + 1,
              count = excluded.count, checksum = excluded.checksum
            returning revision
            """;

    @Override
    public int next(String study, String wave, Tally tally) {
        return (Integer) Statement.prepare(UPSERT, study, wave, tally.count(), tally.checksum())
                .getSingleResult();
    }
}

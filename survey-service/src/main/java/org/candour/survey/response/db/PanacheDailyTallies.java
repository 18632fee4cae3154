package org.candour.survey.response.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.response.DailyTally;
import org.candour.survey.fieldwork.Tally;
import org.candour.survey.response.DailyTallies;

/** Daily tallies. */
@ApplicationScoped
public class PanacheDailyTallies implements DailyTallies {
    private static final String UNANNOUNCED = """
            select r.study, r.wave, r.day, r.id from ResponseEntity r
            where r.day < ?1 and not exists
              (select t.day from DailyTallyEntity t where t.study = r.study and t.wave = r.wave and t.day = r.day)
            order by r.day, r.study, r.wave
            """;
    private static final String MARK =
            "insert into daily_tally (study, wave, day) values (?1, ?2, ?3) on conflict do nothing";

    record Row(String study, String wave, LocalDate day, UUID response) {}

    private record Day(String study, String wave, LocalDate day) {}

    @Override
    public List<DailyTally> unannounced(LocalDate before) {
        Map<Day, Tally> tallies = new LinkedHashMap<>();
        for (Row row :
                ResponseEntity.find(UNANNOUNCED, before).project(Row.class).list()) {
            Day day = new Day(row.study(), row.wave(), row.day());
            tallies.merge(day, Tally.NONE.with(row.response()), Tally::and);
        }
        return tallies.entrySet().stream()
                .map(entry -> new DailyTally(
                        entry.getKey().study(),
                        entry.getKey().wave(),
                        entry.getKey().day(),
                        entry.getValue().count(),
                        entry.getValue().checksum()))
                .toList();
    }

    @Override
    public boolean markAnnounced(DailyTally tally) {
        return DailyTallyEntity.getEntityManager()
                        .createNativeQuery(MARK)
                        .setParameter(1, tally.study())
                        .setParameter(2, tally.wave())
                        .setParameter(3, tally.day())
                        .executeUpdate()
                == 1;
    }
}

package org.candour.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.candour.contracts.response.DailyTally;
import org.candour.platform.outbox.Outbox;

/** Says of each day that is over what was submitted on it, so that reporting-service can tell that nothing is missing. */
@ApplicationScoped
public class AnnounceDailyTally {
    private final DailyTallies dailyTallies;
    private final Outbox outbox;
    private final Clock clock;

    public AnnounceDailyTally(DailyTallies dailyTallies, Outbox outbox, Clock clock) {
        this.dailyTallies = dailyTallies;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void announce() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (DailyTally tally : dailyTallies.unannounced(today)) {
            if (dailyTallies.markAnnounced(tally)) {
                outbox.add(tally, tally.study() + "/" + tally.wave(), 0);
            }
        }
    }
}

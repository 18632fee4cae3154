package org.candour.survey.response.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.survey.response.AnnounceDailyTally;

/** At night, when submissions that crossed midnight have long been committed. */
@ApplicationScoped
public class DailyTallyTimer {
    private final AnnounceDailyTally announceDailyTally;

    public DailyTallyTimer(AnnounceDailyTally announceDailyTally) {
        this.announceDailyTally = announceDailyTally;
    }

    @Scheduled(
            cron = "{candour.tally.cron}",
            timeZone = "UTC",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        announceDailyTally.announce();
    }
}

package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.contracts.participation.FinishersAnnounced;
import org.candour.contracts.participation.FinishersAnnounced.Occasion;
import org.candour.contracts.study.ReminderDay;
import org.candour.platform.outbox.Outbox;
import org.candour.platform.time.RandomSource;

/**
 * Tells identity-service who has finished a wave: always all of them, in an order that says nothing (SP-4). They go in
 * parts, because one message has a limit; a part that is not full is the last, so that the end is known.
 */
@ApplicationScoped
public class AnnounceFinishers {
    static final int PART = 5_000;
    private static final int MOST_PARTS = 1_000;

    private final Submissions submissions;
    private final Outbox outbox;
    private final RandomSource random;

    public AnnounceFinishers(Submissions submissions, Outbox outbox, RandomSource random) {
        this.submissions = submissions;
        this.outbox = outbox;
        this.random = random;
    }

    @Transactional
    public void onReminderDay(ReminderDay day) {
        announce(day.study(), day.wave(), Occasion.REMINDER_DAY, day.revision());
    }

    void announce(String study, String wave, Occasion occasion, int revision) {
        List<String> all = random.shuffled(submissions.finishers(study, wave));
        int parts = all.size() / PART + 1;
        for (int part = 0; part < parts; part++) {
            List<String> some = all.subList(part * PART, Math.min(all.size(), (part + 1) * PART));
            outbox.add(new FinishersAnnounced(study, wave, occasion, some), study, revision * MOST_PARTS + part);
        }
    }
}

package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.candour.contracts.study.ReminderDay;
import org.candour.platform.outbox.Outbox;

/** On the day of a reminder, asks survey-service to say in full who has finished. */
@ApplicationScoped
public class AskWhoFinished {
    private final Mailings mailings;
    private final Finishers finishers;
    private final Outbox outbox;
    private final Clock clock;

    AskWhoFinished(Mailings mailings, Finishers finishers, Outbox outbox, Clock clock) {
        this.mailings = mailings;
        this.finishers = finishers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void ask() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (Mailing mailing : mailings.toAsk(today)) {
            int revision = finishers.nextReminderDay(mailing.study(), mailing.wave());
            mailings.keep(mailing.asking(revision));
            outbox.add(
                    new ReminderDay(mailing.study(), mailing.wave(), revision, today),
                    "reminder/" + mailing.study() + "/" + mailing.wave(),
                    revision);
        }
    }
}

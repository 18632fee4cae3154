package org.candour.identity.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.candour.contracts.edition.EditionReleased;

/** Notes that a report was released, so that its employer is told. */
@ApplicationScoped
public class KeepRelease {
    private final ReleaseMails mails;
    private final Clock clock;

    KeepRelease(ReleaseMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    public void keep(EditionReleased event) {
        mails.add(
                new ReleaseMail(
                        event.release(),
                        event.study(),
                        event.wave(),
                        event.employer(),
                        event.edition(),
                        ReleaseMail.State.WAITING,
                        0),
                clock.instant());
    }
}

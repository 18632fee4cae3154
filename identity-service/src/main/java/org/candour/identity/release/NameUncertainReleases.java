package org.candour.identity.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** After a worker ended in the middle, says that a mail is in doubt instead of sending it again (ADR 0019). */
@ApplicationScoped
public class NameUncertainReleases {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ReleaseMails mails;
    private final Clock clock;

    NameUncertainReleases(ReleaseMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    public void name() {
        mails.nameUncertain(clock.instant().minus(PATIENCE));
    }
}

package org.candour.identity.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Takes the next mail in hand, and commits that before it is handed over (ADR 0019). */
@ApplicationScoped
public class TakeReleaseMail {
    private final ReleaseMails mails;
    private final Clock clock;

    TakeReleaseMail(ReleaseMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    public Optional<ReleaseMail> take() {
        return mails.take(clock.instant());
    }
}

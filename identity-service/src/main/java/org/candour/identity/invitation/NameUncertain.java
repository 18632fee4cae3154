package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** After a worker ended in the middle, says whose mail is in doubt instead of sending it again (ADR 0019). */
@ApplicationScoped
public class NameUncertain {
    private final Mailings mailings;
    private final InvitationConfig config;
    private final Clock clock;

    NameUncertain(Mailings mailings, InvitationConfig config, Clock clock) {
        this.mailings = mailings;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public int name() {
        return mailings.nameUncertain(clock.instant().minus(config.patience()));
    }
}

package org.candour.identity.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.candour.contracts.safeguarding.SafeguardingFlagged;

/** Keeps a flag without the pseudonym, which this service never stores. */
@ApplicationScoped
public class KeepFlag {
    private final Flags flags;
    private final Clock clock;

    KeepFlag(Flags flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    @Transactional
    public void keep(SafeguardingFlagged flagged) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        flags.add(new Flag(flagged.flag(), flagged.study(), today));
    }
}

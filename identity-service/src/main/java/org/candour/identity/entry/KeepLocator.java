package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.candour.platform.sensitive.Sensitive;

/** Puts a participant's locator in the vault. */
@ApplicationScoped
public class KeepLocator {
    private final Locators locators;
    private final Clock clock;

    KeepLocator(Locators locators, Clock clock) {
        this.locators = locators;
        this.clock = clock;
    }

    @Transactional
    public void keep(Participant participant, Sensitive<Locator> locator) {
        locators.put(participant.id(), locator, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}

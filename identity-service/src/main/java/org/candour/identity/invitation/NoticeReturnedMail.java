package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.candour.identity.invitation.Mailings.Fate;

/** A mail came back: the address does not work (SP-4). */
@ApplicationScoped
public class NoticeReturnedMail {
    private final Mailings mailings;
    private final Addresses addresses;
    private final Clock clock;

    NoticeReturnedMail(Mailings mailings, Addresses addresses, Clock clock) {
        this.mailings = mailings;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Says whether the mail was one of ours. */
    @Transactional
    public boolean notice(UUID reader, String status) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return mailings.contactOf(reader)
                .map(contact -> {
                    mailings.settle(reader, Fate.BOUNCED, today);
                    addresses.bounced(contact, status, today);
                    return true;
                })
                .orElse(false);
    }
}

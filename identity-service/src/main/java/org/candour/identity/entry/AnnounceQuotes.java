package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.access.QuotesWithdrawn;
import org.candour.identity.pseudonym.DerivePseudonym;
import org.candour.platform.outbox.Outbox;

/** Tells survey-service that somebody may no longer be quoted (EW-A6), within the transaction that takes it back. */
@ApplicationScoped
public class AnnounceQuotes {
    private final DerivePseudonym pseudonym;
    private final Outbox outbox;

    AnnounceQuotes(DerivePseudonym pseudonym, Outbox outbox) {
        this.pseudonym = pseudonym;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(Participant participant) {
        String key = pseudonym.of(participant.study(), participant.id());
        outbox.add(new QuotesWithdrawn(participant.study(), key), key, 1);
    }
}

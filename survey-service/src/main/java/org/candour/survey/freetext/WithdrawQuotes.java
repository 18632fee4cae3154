package org.candour.survey.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.candour.contracts.access.QuotesWithdrawn;
import org.candour.contracts.quote.QuoteRevoked;
import org.candour.platform.outbox.Outbox;

/**
 * Carries out that somebody took back the permission to quote (EW-A6): quotes in circulation are revoked, no text of
 * theirs is cleared any more, and a questionnaire still open asks for no permission. Twice changes nothing.
 */
@ApplicationScoped
public class WithdrawQuotes {
    private final QuotePermissions permissions;
    private final Outbox outbox;

    public WithdrawQuotes(QuotePermissions permissions, Outbox outbox) {
        this.permissions = permissions;
        this.outbox = outbox;
    }

    @Transactional
    public void withdraw(QuotesWithdrawn withdrawn) {
        for (UUID quote : permissions.withdraw(withdrawn.study(), withdrawn.pseudonym())) {
            outbox.add(new QuoteRevoked(quote, withdrawn.study()), quote.toString(), 1);
        }
    }
}

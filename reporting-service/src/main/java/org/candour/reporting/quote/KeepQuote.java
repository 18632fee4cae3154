package org.candour.reporting.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.quote.QuoteEvent;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.contracts.quote.QuoteRevoked;

/** Takes over what was said about a quote. */
@ApplicationScoped
public class KeepQuote {
    private final Quotes quotes;

    public KeepQuote(Quotes quotes) {
        this.quotes = quotes;
    }

    @Transactional
    public void keep(QuoteEvent event) {
        switch (event) {
            case QuoteOffered offered -> quotes.keep(offered);
            case QuoteRevoked revoked -> quotes.revoke(revoked.quote(), revoked.study());
        }
    }
}

package org.candour.reporting.quote;

import java.util.List;
import java.util.UUID;
import org.candour.contracts.quote.QuoteOffered;

/** Quotes in circulation. Offer and revocation may come in either order and more than once; the revocation holds. */
public interface Quotes {
    void keep(QuoteOffered offered);

    void revoke(UUID quote, String study);

    /** What may be quoted of a wave. */
    List<QuoteOffered> of(String study, String wave);
}

package org.candour.contracts.quote;

import org.candour.contracts.event.Event;

/** The family of {@code candour.quote.v1}. Key: the quote. */
public sealed interface QuoteEvent extends Event permits QuoteOffered, QuoteRevoked {}

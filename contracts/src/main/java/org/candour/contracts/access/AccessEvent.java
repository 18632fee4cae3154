package org.candour.contracts.access;

import org.candour.contracts.event.Event;

/** The family of {@code candour.access.v1}. Key: the pseudonym. */
public sealed interface AccessEvent extends Event permits AccessRevoked, QuotesWithdrawn {}

package org.candour.identity.entry;

import org.candour.contracts.ticket.Ticket;

/** Signed tickets. */
public interface Tickets {
    /** The ticket as text that survey-service can verify without asking anyone. */
    String sign(Ticket ticket);
}

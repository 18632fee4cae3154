package org.candour.survey.answering;

import org.candour.contracts.ticket.Ticket;

/** Tickets as browsers bring them. */
public interface Tickets {
    /** What a ticket turned out to be. */
    sealed interface Verdict {}

    /** Made by identity-service for answering, and still in time. */
    record Valid(Ticket ticket) implements Verdict {}

    /** Once good, now too old. */
    record Expired() implements Verdict {}

    /** Not a ticket for answering. */
    record Forged() implements Verdict {}

    Verdict verify(String text);
}

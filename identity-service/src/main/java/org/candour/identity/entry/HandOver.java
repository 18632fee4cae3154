package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.candour.contracts.ticket.Ticket;
import org.candour.identity.code.Crockford;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.consent.Consents;
import org.candour.identity.pseudonym.DerivePseudonym;
import org.candour.identity.pseudonym.DeriveReceiptCode;

/** Makes the ticket with which a participant goes over to the questionnaire. */
@ApplicationScoped
public class HandOver {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final DerivePseudonym pseudonym;
    private final DeriveReceiptCode receiptCode;
    private final Consents consents;
    private final Tickets tickets;
    private final Clock clock;

    HandOver(
            DerivePseudonym pseudonym, DeriveReceiptCode receiptCode, Consents consents, Tickets tickets, Clock clock) {
        this.pseudonym = pseudonym;
        this.receiptCode = receiptCode;
        this.consents = consents;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** A signed ticket, good for ten minutes. */
    public String ticketFor(Participant participant) {
        return tickets.sign(new Ticket(
                Ticket.ANSWER,
                pseudonym.of(participant.study(), participant.id()),
                participant.study(),
                participant.wave(),
                participant.employer(),
                participant.unit(),
                Crockford.print(receiptCode.of(participant.study(), participant.id()), 5),
                consents.given(participant.id(), ConsentKind.QUOTE),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(LIFE)));
    }
}

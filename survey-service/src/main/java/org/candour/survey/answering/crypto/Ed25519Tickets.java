package org.candour.survey.answering.crypto;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import org.candour.contracts.ticket.Ticket;
import org.candour.platform.crypto.TextVerifier;
import org.candour.survey.answering.TicketConfig;
import org.candour.survey.answering.Tickets;

/** {@code base64url(json).base64url(signature)}; what is signed starts with a label of its purpose. */
@ApplicationScoped
public class Ed25519Tickets implements Tickets {
    private static final String PURPOSE = "candour.ticket.v1";
    private static final int LONGEST = 4_000;

    private final TextVerifier verifier;
    private final ObjectMapper json;
    private final Clock clock;

    public Ed25519Tickets(TicketConfig config, ObjectMapper json, Clock clock) {
        this.verifier = new TextVerifier(PURPOSE, "candour.ticket.public-key", config.publicKey());
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Verdict verify(String text) {
        if (text.length() > LONGEST) {
            return new Forged();
        }
        return verifier.open(text).map(this::read).orElseGet(Forged::new);
    }

    private Verdict read(byte[] document) {
        try {
            Ticket ticket = json.readValue(document, Ticket.class);
            if (!Ticket.ANSWER.equals(ticket.purpose())) {
                return new Forged();
            }
            return clock.instant().isBefore(ticket.expiresAt()) ? new Valid(ticket) : new Expired();
        } catch (IOException unreadable) {
            return new Forged();
        }
    }
}

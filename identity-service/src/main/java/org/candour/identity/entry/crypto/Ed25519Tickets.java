package org.candour.identity.entry.crypto;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.contracts.ticket.Ticket;
import org.candour.identity.entry.TicketConfig;
import org.candour.identity.entry.Tickets;
import org.candour.platform.crypto.TextSigner;

/** A ticket as {@code base64url(json).base64url(signature)}; what is signed begins with the purpose. */
@ApplicationScoped
public class Ed25519Tickets implements Tickets {
    private static final String PURPOSE = "candour.ticket.v1";

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final TextSigner signer;

    public Ed25519Tickets(TicketConfig config) {
        signer = new TextSigner(PURPOSE, "candour.ticket.private-key", config.privateKey());
    }

    @Override
    public String sign(Ticket ticket) {
        try {
            return signer.sign(json.writeValueAsBytes(ticket));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the ticket could not be written");
        }
    }
}

package org.candour.identity.entry.crypto;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.candour.contracts.ticket.Ticket;
import org.candour.identity.entry.TicketConfig;
import org.candour.identity.entry.Tickets;

/** A ticket as {@code base64url(json).base64url(signature)}; what is signed begins with the purpose. */
@ApplicationScoped
public class Ed25519Tickets implements Tickets {
    private static final byte[] PURPOSE = "candour.ticket.v1\0".getBytes(StandardCharsets.US_ASCII);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final PrivateKey key;

    public Ed25519Tickets(TicketConfig config) {
        try {
            byte[] encoded = Base64.getDecoder().decode(config.privateKey());
            key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("candour.ticket.private-key is not an Ed25519 key in base64");
        }
    }

    @Override
    public String sign(Ticket ticket) {
        try {
            byte[] payload = json.writeValueAsBytes(ticket);
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(PURPOSE);
            signature.update(payload);
            return BASE64.encodeToString(payload) + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException | JsonProcessingException broken) {
            throw new IllegalStateException("the ticket could not be signed");
        }
    }
}

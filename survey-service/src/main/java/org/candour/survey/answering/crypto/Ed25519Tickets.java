package org.candour.survey.answering.crypto;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import org.candour.contracts.ticket.Ticket;
import org.candour.survey.answering.TicketConfig;
import org.candour.survey.answering.Tickets;

/** {@code base64url(json).base64url(signature)}; what is signed starts with a label of its purpose. */
@ApplicationScoped
public class Ed25519Tickets implements Tickets {
    private static final byte[] LABEL = "candour.ticket.v1\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 4_000;

    private final PublicKey key;
    private final ObjectMapper json;
    private final Clock clock;

    public Ed25519Tickets(TicketConfig config, ObjectMapper json, Clock clock) {
        this.key = key(config.publicKey());
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Verdict verify(String text) {
        String[] parts = text.split("\\.", -1);
        if (text.length() > LONGEST || parts.length != 2) {
            return new Forged();
        }
        try {
            byte[] payload = Base64.getUrlDecoder().decode(parts[0]);
            if (!signed(payload, Base64.getUrlDecoder().decode(parts[1]))) {
                return new Forged();
            }
            Ticket ticket = json.readValue(payload, Ticket.class);
            if (!Ticket.ANSWER.equals(ticket.purpose())) {
                return new Forged();
            }
            return clock.instant().isBefore(ticket.expiresAt()) ? new Valid(ticket) : new Expired();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            return new Forged();
        }
    }

    private boolean signed(byte[] payload, byte[] signature) throws GeneralSecurityException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(LABEL);
        input.writeBytes(payload);
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(input.toByteArray());
        return verifier.verify(signature);
    }

    private static PublicKey key(String base64) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalStateException("candour.ticket.public-key is not an Ed25519 key in base64");
        }
    }
}

package org.candour.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.candour.contracts.ticket.Ticket;

/** Reads tickets as survey-service does: no other than those that were signed here. */
@ApplicationScoped
class SignedTickets {
    private final TicketConfig ticketKey;
    private final ObjectMapper json;

    SignedTickets(TicketConfig ticketKey, ObjectMapper json) {
        this.ticketKey = ticketKey;
        this.json = json;
    }

    Ticket verified(String signed) throws Exception {
        String[] parts = signed.split("\\.");
        byte[] payload = Base64.getUrlDecoder().decode(parts[0]);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey());
        signature.update("candour.ticket.v1\0".getBytes(StandardCharsets.US_ASCII));
        signature.update(payload);
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[1]))).isTrue();
        return json.readValue(payload, Ticket.class);
    }

    /** The other half of the configured key: the same seed makes the same pair. */
    private PublicKey publicKey() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(ticketKey.privateKey());
        byte[] seed = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, seed.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }
}

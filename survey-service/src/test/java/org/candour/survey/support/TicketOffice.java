package org.candour.survey.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.candour.contracts.ticket.Ticket;
import org.eclipse.microprofile.config.ConfigProvider;

/** Signs tickets as identity-service does. */
@ApplicationScoped
public class TicketOffice {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final ObjectMapper json;

    public TicketOffice(ObjectMapper json) {
        this.json = json;
    }

    public String good(String study, String pseudonym) {
        return good(study, pseudonym, "linden", "RCPT-1234");
    }

    public String good(String study, String pseudonym, String employer, String receipt) {
        return sign(ticket(Ticket.ANSWER, study, pseudonym, employer, receipt, Duration.ofMinutes(10)));
    }

    /** Somebody who agreed to be asked for permission to quote. */
    public String quotable(String study, String pseudonym) {
        Ticket ticket = ticket(Ticket.ANSWER, study, pseudonym, "linden", "RCPT-1234", Duration.ofMinutes(10));
        return sign(new Ticket(
                ticket.purpose(),
                pseudonym,
                study,
                ticket.wave(),
                ticket.employer(),
                ticket.unit(),
                ticket.receiptCode(),
                true,
                ticket.expiresAt()));
    }

    public String expired(String study, String pseudonym) {
        return sign(ticket(Ticket.ANSWER, study, pseudonym, "linden", "R", Duration.ofSeconds(-1)));
    }

    public String otherPurpose(String study, String pseudonym) {
        return sign(ticket("withdraw", study, pseudonym, "linden", "R", Duration.ofMinutes(10)));
    }

    /** Signed with the right key, but not as a ticket. */
    public String unlabelled(String study, String pseudonym) {
        return sign(ticket(Ticket.ANSWER, study, pseudonym, "linden", "R", Duration.ofMinutes(10)), "");
    }

    private static Ticket ticket(
            String purpose, String study, String pseudonym, String employer, String receipt, Duration left) {
        return new Ticket(
                purpose,
                pseudonym,
                study,
                Sample.WAVE,
                employer,
                Sample.UNIT,
                receipt,
                false,
                Instant.now().plus(left));
    }

    private String sign(Ticket ticket) {
        return sign(ticket, "candour.ticket.v1\0");
    }

    private String sign(Ticket ticket, String label) {
        try {
            byte[] payload = json.writeValueAsBytes(ticket);
            String key = ConfigProvider.getConfig().getValue("candour-test.ticket.private-key", String.class);
            PrivateKey signing = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(label.getBytes(StandardCharsets.US_ASCII));
            signature.update(payload);
            return URL.encodeToString(payload) + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException | java.io.IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

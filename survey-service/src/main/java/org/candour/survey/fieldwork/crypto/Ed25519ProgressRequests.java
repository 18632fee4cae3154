package org.candour.survey.fieldwork.crypto;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.candour.contracts.progress.ProgressRequest;
import org.candour.platform.crypto.TextVerifier;
import org.candour.survey.answering.TicketConfig;
import org.candour.survey.fieldwork.ProgressRequests;

/** Requests signed with the key that signs tickets, for a purpose of their own. */
@ApplicationScoped
public class Ed25519ProgressRequests implements ProgressRequests {
    private static final int LONGEST = 1_000;

    private final TextVerifier verifier;
    private final ObjectMapper json;
    private final Clock clock;

    public Ed25519ProgressRequests(TicketConfig config, ObjectMapper json, Clock clock) {
        this.verifier = new TextVerifier(ProgressRequest.PURPOSE, "candour.ticket.public-key", config.publicKey());
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<ProgressRequest> verified(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : verifier.open(text)
                        .flatMap(this::read)
                        .filter(request -> clock.instant().isBefore(request.expiresAt()));
    }

    private Optional<ProgressRequest> read(byte[] document) {
        try {
            return Optional.of(json.readValue(document, ProgressRequest.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

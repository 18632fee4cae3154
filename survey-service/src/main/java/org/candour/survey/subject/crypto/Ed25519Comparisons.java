package org.candour.survey.subject.crypto;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.candour.contracts.comparison.ComparisonRequest;
import org.candour.platform.crypto.TextVerifier;
import org.candour.survey.answering.TicketConfig;
import org.candour.survey.subject.Comparisons;

/** Requests signed with the key that signs tickets, for a purpose of their own. */
@ApplicationScoped
public class Ed25519Comparisons implements Comparisons {
    private static final int LONGEST = 20_000;

    private final TextVerifier verifier;
    private final ObjectMapper json;
    private final Clock clock;

    public Ed25519Comparisons(TicketConfig config, ObjectMapper json, Clock clock) {
        this.verifier = new TextVerifier(ComparisonRequest.PURPOSE, "candour.ticket.public-key", config.publicKey());
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<ComparisonRequest> verified(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : verifier.open(text).flatMap(this::read).filter(this::inTime);
    }

    private Optional<ComparisonRequest> read(byte[] document) {
        try {
            return Optional.of(json.readValue(document, ComparisonRequest.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private boolean inTime(ComparisonRequest request) {
        return clock.instant().isBefore(request.expiresAt());
    }
}

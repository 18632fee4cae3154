package org.candour.contracts.comparison;

import java.time.Instant;
import java.util.List;

/**
 * Asks which of several people fits what somebody says. Signed by identity-service with Ed25519, verified by
 * survey-service without asking anyone.
 *
 * @param study code of the study
 * @param candidates pseudonyms, in random order
 * @param claims what the person says
 * @param expiresAt when the request stops working, a minute after it was made
 */
public record ComparisonRequest(String study, List<String> candidates, List<Claim> claims, Instant expiresAt) {
    /** What is signed begins with this, so that no other signature passes for it. */
    public static final String PURPOSE = "candour.comparison.v1";

    public ComparisonRequest {
        candidates = List.copyOf(candidates);
        claims = List.copyOf(claims);
    }

    @Override
    public String toString() {
        return "ComparisonRequest(withheld)";
    }
}

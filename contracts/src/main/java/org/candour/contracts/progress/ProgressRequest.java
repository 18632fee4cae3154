package org.candour.contracts.progress;

import java.time.Instant;

/**
 * Asks how many have answered. Signed by identity-service with Ed25519, verified by survey-service.
 *
 * @param study code of the study
 * @param expiresAt when the request stops working, a minute after it was made
 */
public record ProgressRequest(String study, Instant expiresAt) {
    /** What is signed begins with this, so that no other signature passes for it. */
    public static final String PURPOSE = "candour.progress.v1";
}

package org.candour.contracts.ticket;

import java.time.Instant;

/**
 * Lets one browser answer one questionnaire. Signed by identity-service with Ed25519, verified by survey-service
 * without asking anyone.
 *
 * @param purpose always {@link #ANSWER}; a signature for another purpose is refused
 * @param pseudonym the person's pseudonym within the study
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param unit reporting unit, empty when there is none
 * @param receiptCode shown to the person at the end, stored nowhere by survey-service
 * @param quotes whether the person agreed to be asked for permission to quote
 * @param expiresAt when it stops working, ten minutes after it was made
 */
public record Ticket(
        String purpose,
        String pseudonym,
        String study,
        String wave,
        String employer,
        String unit,
        String receiptCode,
        boolean quotes,
        Instant expiresAt) {
    public static final String ANSWER = "answer";
}

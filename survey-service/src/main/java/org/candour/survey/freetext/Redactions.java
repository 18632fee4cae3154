package org.candour.survey.freetext;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuotePermission;

/** Redactions, and what was announced because of them. */
public interface Redactions {
    /**
     * Where a text comes from.
     *
     * @param wave code of the wave
     * @param employer code of the author's employer
     * @param item code of the question
     * @param permission how its author lets it be quoted; empty when not at all
     * @param pseudonym its author's pseudonym within the study
     */
    record Origin(String wave, String employer, String item, Optional<QuotePermission> permission, String pseudonym) {
        @Override
        public String toString() {
            return "Origin(withheld)";
        }
    }

    /** The redaction of a text as it stands, locked until the transaction ends; empty when the study has no such text. */
    Optional<Redaction> lock(String study, UUID text);

    void save(Redaction redaction, Decision decision, String subject, LocalDate day);

    Origin origin(UUID text);

    void offer(UUID quote, UUID text);

    /** The quote that was made of the text and is revoked by this. */
    UUID revoke(UUID text);

    /** False when the text has a flag already. */
    boolean flag(UUID flag, UUID text, String subject, LocalDate day);
}

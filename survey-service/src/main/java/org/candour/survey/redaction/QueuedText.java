package org.candour.survey.redaction;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuotePermission;
import org.candour.survey.freetext.RedactionState;

/**
 * A text in the queue, without its words.
 *
 * @param id random id of the text
 * @param wave code of the wave
 * @param item code of the question
 * @param permission how its author lets it be quoted; empty when not at all
 * @param state what was decided
 * @param flagged whether a safeguarding lead was asked for
 */
public record QueuedText(
        UUID id,
        String wave,
        String item,
        Optional<QuotePermission> permission,
        RedactionState state,
        boolean flagged) {
    /** What staff call it among themselves. */
    public String label() {
        String digits = id.toString().toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }
}

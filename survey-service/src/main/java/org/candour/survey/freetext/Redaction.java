package org.candour.survey.freetext;

import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/**
 * How far the redaction of a text has come.
 *
 * @param text which text
 * @param revision grows by one with each decision; 0 before the first
 * @param state what was decided
 * @param words the redacted words, empty before the first decision
 */
public record Redaction(UUID text, int revision, RedactionState state, Sensitive<String> words) {
    /** The redaction after a decision; reopening and withdrawing keep the words that are there. */
    Redaction after(Decision decision, Sensitive<String> entered) {
        boolean keeps = decision == Decision.REOPEN || decision == Decision.WITHDRAW;
        return new Redaction(text, revision + 1, decision.result(), keeps ? words : entered);
    }
}

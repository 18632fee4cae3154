package org.candour.survey.redaction.http;

import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuotePermission;
import org.candour.survey.freetext.Decision;
import org.candour.survey.freetext.RedactionState;
import org.candour.survey.redaction.QueuedText;

/**
 * What was decided on the page before, so that the next one can say it.
 *
 * @param words what happened; empty when nothing did
 * @param label what staff call the text
 * @param address where to look at it again
 */
public record LastDecision(String words, String label, String address) {
    static final LastDecision NONE = new LastDecision("", "", "");

    static LastDecision of(String study, String done, String text, String query) {
        try {
            Decision decision = Decision.valueOf(done);
            UUID id = UUID.fromString(text);
            String label =
                    new QueuedText(id, "", "", Optional.<QuotePermission>empty(), RedactionState.OPEN, false).label();
            return new LastDecision(Wordings.done(decision), label, "/staff/studies/" + study + "/texts/" + id + query);
        } catch (IllegalArgumentException notOurs) {
            return NONE;
        }
    }
}

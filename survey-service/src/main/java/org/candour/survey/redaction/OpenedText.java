package org.candour.survey.redaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.platform.sensitive.Sensitive;
import org.candour.survey.freetext.Decision;

/**
 * A text with its words and what happened to it.
 *
 * @param entry the text in the queue
 * @param revision of its redaction
 * @param original what its author wrote
 * @param redacted what somebody made of it; empty before the first decision
 * @param steps what was decided, the latest first
 * @param readings who opened it
 * @param flaggedOn when a safeguarding lead was asked for
 */
public record OpenedText(
        QueuedText entry,
        int revision,
        Sensitive<String> original,
        Optional<Sensitive<String>> redacted,
        List<Step> steps,
        List<Reading> readings,
        Optional<LocalDate> flaggedOn) {
    /**
     * A decision.
     *
     * @param decision what was decided
     * @param subject by whom
     * @param day when
     */
    public record Step(Decision decision, String subject, LocalDate day) {}

    /**
     * Somebody opened the text.
     *
     * @param subject who
     * @param day when
     */
    public record Reading(String subject, LocalDate day) {}
}

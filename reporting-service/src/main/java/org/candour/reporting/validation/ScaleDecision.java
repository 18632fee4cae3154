package org.candour.reporting.validation;

import java.time.Instant;
import java.util.UUID;
import org.candour.reporting.summary.ScaleStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a researcher decided about a scale version.
 *
 * @param revision counts from 1; the highest counts
 * @param run the run whose report was decided on; null when there was none
 * @param fingerprint of that report, empty when there was none
 * @param reason why, in the researcher's words
 * @param setBy the {@code sub} of the researcher
 */
public record ScaleDecision(
        int revision,
        ScaleStatus status,
        @Nullable UUID run,
        String fingerprint,
        String reason,
        String setBy,
        Instant setAt) {}

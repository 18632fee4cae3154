package org.candour.reporting.validation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.reporting.summary.ScaleStatus;
import org.jspecify.annotations.Nullable;

/** What researchers decided about the scales of an instrument version. A scale nobody decided about is a draft. */
public interface ScaleStatuses {
    Map<String, ScaleStatus> of(String study, String instrument, int version);

    /** Every decision about a scale, the newest first. */
    List<ScaleDecision> history(ScaleVersion scale);

    void set(ScaleVersion scale, ScaleStatus status, Ground ground, String subject);

    /** A scale of a questionnaire version. */
    record ScaleVersion(String study, String instrument, int version, String scale) {}

    /**
     * What a decision rests on.
     *
     * @param run null when there was no report
     * @param fingerprint of its report, empty when there was none
     */
    record Ground(@Nullable UUID run, String fingerprint, String reason) {}
}

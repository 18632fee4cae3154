package org.candour.reporting.validation;

import java.util.Map;
import org.candour.reporting.summary.ScaleStatus;

/** What researchers decided about the scales of an instrument version. A scale nobody decided about is a draft. */
public interface ScaleStatuses {
    Map<String, ScaleStatus> of(String study, String instrument, int version);

    void set(String study, String instrument, int version, String scale, ScaleStatus status, String subject);
}

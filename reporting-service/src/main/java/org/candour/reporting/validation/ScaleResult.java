package org.candour.reporting.validation;

import org.candour.contracts.instrument.Scale;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.summary.ScaleStatus;
import org.jspecify.annotations.Nullable;

/**
 * One scale in the reliability report.
 *
 * @param scale the scale
 * @param status how far its validation has come
 * @param figures null when fewer than ten people answered all of its items: then no figure of it is shown
 */
public record ScaleResult(
        Scale scale, ScaleStatus status, @Nullable ScaleReliability figures) {}

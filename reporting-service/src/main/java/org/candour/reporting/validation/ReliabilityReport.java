package org.candour.reporting.validation;

import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;

/**
 * Reliability of an instrument on all answers of a wave together.
 *
 * @param study the study
 * @param wave the wave
 * @param instrument the instrument version
 * @param scales its scales in their order, without sets of items that are never combined
 */
public record ReliabilityReport(
        StudyPublished study, WaveAnnounced wave, Instrument instrument, List<ScaleResult> scales) {
    public ReliabilityReport {
        scales = List.copyOf(scales);
    }
}

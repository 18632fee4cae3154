package org.candour.identity.study;

import java.time.LocalDate;

/**
 * A phase that somebody recorded.
 *
 * @param study code of the study
 * @param position 1 for the first that was recorded, and so on
 * @param phase the phase that began
 * @param day the day on which it began
 */
public record RecordedPhase(String study, int position, ErasurePhase.Code phase, LocalDate day) {}

package org.candour.contracts.study;

import java.time.LocalDate;

/**
 * People of a wave are about to be reminded: say in full who has finished. Key: {@code reminder/<study>/<wave>}.
 *
 * @param study code of the study
 * @param wave code of the wave
 * @param revision grows with each reminder day of this wave
 * @param day the day
 */
public record ReminderDay(String study, String wave, int revision, LocalDate day) implements StudyEvent {}

package org.candour.identity.entry;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who agreed to take part.
 *
 * @param id random, never leaves this service
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param unit reporting unit, empty when there is none
 * @param noticeVersion version of the notice that was agreed to
 * @param joinedOn the day
 */
public record Participant(
        UUID id, String study, String wave, String employer, String unit, int noticeVersion, LocalDate joinedOn) {}

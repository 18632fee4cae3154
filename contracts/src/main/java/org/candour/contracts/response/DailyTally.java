package org.candour.contracts.response;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What survey-service has submitted on one day, so that reporting-service can tell that nothing is missing.
 *
 * @param study code of the study
 * @param wave code of the wave
 * @param day the day
 * @param count number of responses
 * @param checksum XOR of the response ids, as a UUID
 */
public record DailyTally(String study, String wave, LocalDate day, long count, UUID checksum)
        implements ResponseEvent {}

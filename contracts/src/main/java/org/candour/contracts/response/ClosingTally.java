package org.candour.contracts.response;

import java.util.UUID;

/**
 * All that survey-service holds for a wave after it closed. No edition is built before this matches.
 *
 * @param study code of the study
 * @param wave code of the wave
 * @param revision grows with each announcement
 * @param count number of responses
 * @param checksum XOR of the response ids, as a UUID
 */
public record ClosingTally(String study, String wave, int revision, long count, UUID checksum)
        implements ResponseEvent {}

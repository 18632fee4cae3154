package org.candour.identity.safeguarding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A text may need a safeguarding lead.
 *
 * @param id random id, under which survey-service knows the text
 * @param study code of the study
 * @param receivedOn the day on which it arrived here
 */
public record Flag(UUID id, String study, LocalDate receivedOn) {}

package org.candour.contracts.subject;

import java.util.UUID;

/**
 * This pseudonym's data is kept but no longer used.
 *
 * @param command random id of the command; receipts name it
 * @param study code of the study
 * @param pseudonym whose data it is
 */
public record SubjectRestricted(UUID command, String study, String pseudonym) implements SubjectEvent {}

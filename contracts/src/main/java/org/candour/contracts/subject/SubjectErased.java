package org.candour.contracts.subject;

import java.util.UUID;

/**
 * Everything about this pseudonym is to be erased.
 *
 * @param command random id of the command; receipts name it
 * @param study code of the study
 * @param pseudonym whose data it is
 */
public record SubjectErased(UUID command, String study, String pseudonym) implements SubjectEvent {}

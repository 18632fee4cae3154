package org.candour.contracts.subject;

import java.util.UUID;

/**
 * A restriction has ended.
 *
 * @param command random id of the command; receipts name it
 * @param study code of the study
 * @param pseudonym whose data it is
 */
public record SubjectReleased(UUID command, String study, String pseudonym) implements SubjectEvent {}

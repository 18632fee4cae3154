package org.candour.contracts.access;

/**
 * This entry may no longer be used. Key: the pseudonym.
 *
 * @param study code of the study
 * @param pseudonym whose entry it is
 */
public record AccessRevoked(String study, String pseudonym) implements AccessEvent {}

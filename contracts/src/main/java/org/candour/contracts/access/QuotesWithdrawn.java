package org.candour.contracts.access;

/**
 * Nothing that this person wrote may be quoted any longer (EW-A6). Key: the pseudonym.
 *
 * @param study code of the study
 * @param pseudonym who took the permission back
 */
public record QuotesWithdrawn(String study, String pseudonym) implements AccessEvent {}

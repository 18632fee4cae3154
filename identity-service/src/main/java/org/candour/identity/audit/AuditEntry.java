package org.candour.identity.audit;

import java.time.Instant;

/**
 * Something a member of staff did.
 *
 * @param at when, to the second
 * @param subject the {@code sub} of the login
 * @param action what was done, as a short fixed name
 * @param study code of the study
 * @param detail what it was done to; codes only, never a person's data
 */
public record AuditEntry(Instant at, String subject, String action, String study, String detail) {}

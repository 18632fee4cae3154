package org.candour.platform.audit;

import java.time.Instant;

/**
 * Something a member of staff did.
 *
 * @param at when, to the second
 * @param subject the {@code sub} of the login
 * @param action what was done, as a short fixed name
 * @param study code of the study, empty when it was about none
 * @param detail what it was done to; codes only, never a person's data
 * @param purpose what for, as the person stated it; empty where nobody was asked
 */
public record AuditEntry(Instant at, String subject, String action, String study, String detail, String purpose) {}

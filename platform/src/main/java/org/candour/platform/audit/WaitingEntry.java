package org.candour.platform.audit;

import java.util.UUID;

/** An entry that is committed and not yet sealed. */
public record WaitingEntry(UUID id, AuditEntry entry) {}

package org.candour.platform.audit;

import java.util.UUID;

/** Ties an entry to everything before it. */
@FunctionalInterface
public interface LinkHash {
    byte[] of(byte[] previous, long position, UUID id, AuditEntry entry);
}

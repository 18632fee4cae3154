package org.candour.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain as it is stored.
 *
 * @param entry null when the entry behind the seal is gone
 */
public record ChainedEntry(long position, UUID id, @Nullable AuditEntry entry, byte[] hash) {}

package org.candour.identity.audit;

import java.util.List;

/** The entries. They can be added and read, nothing else. */
public interface AuditTrail {
    void add(AuditEntry entry);

    /** The newest entries of a study, newest first. */
    List<AuditEntry> latest(String study, int limit);
}

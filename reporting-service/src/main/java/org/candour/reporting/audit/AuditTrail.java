package org.candour.reporting.audit;

/** Where acts are recorded. */
public interface AuditTrail {
    /** Adds an entry to the caller's transaction: what is not recorded did not happen. */
    void add(Act act);
}

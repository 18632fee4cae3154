package org.candour.reporting.intake;

import java.util.UUID;

/** Who was erased, as codes. */
public interface ErasedLedger {
    /** Until the transaction ends, nobody else stores or erases anything of this pseudonym. */
    void lock(String study, String pseudonym);

    boolean contains(String study, String pseudonym);

    void add(String study, String pseudonym);

    /** Whether this response was somebody's who was erased. */
    boolean containsResponse(UUID response);

    void addResponse(UUID response);
}

package org.candour.reporting.intake;

/** Who was erased, as codes. */
public interface ErasedLedger {
    /** Until the transaction ends, nobody else stores or erases anything of this pseudonym. */
    void lock(String study, String pseudonym);

    boolean contains(String study, String pseudonym);

    void add(String study, String pseudonym);
}

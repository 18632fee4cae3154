package org.candour.reporting.national;

/** The form in which national summaries are kept. */
public interface StoredNationals {
    byte[] write(NationalSummary summary);

    /** @throws SecurityException when the bytes are not what was written */
    NationalSummary read(byte[] document);
}

package org.candour.reporting.summary;

/** The form in which summaries are kept. */
public interface StoredSummaries {
    byte[] write(EmployerSummary summary);

    /** @throws SecurityException when the bytes are not what was written */
    EmployerSummary read(byte[] document);
}

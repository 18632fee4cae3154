package org.candour.reporting.summary;

/** A summary as files for spreadsheets and programs. */
public interface SummaryFiles {
    byte[] xlsx(EmployerSummary summary);

    byte[] csv(EmployerSummary summary);
}

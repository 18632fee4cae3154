package org.candour.reporting.summary;

/** A summary as PDF. */
public interface SummaryDocuments {
    byte[] pdf(EmployerSummary summary);
}

package org.candour.reporting.summary;

/** Summaries as PDF. */
public interface SummaryDocuments {
    byte[] pdf(EmployerSummary summary);

    byte[] pdf(Booklet booklet);
}

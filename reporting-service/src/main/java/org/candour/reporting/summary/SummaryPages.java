package org.candour.reporting.summary;

/** A summary as a web page. */
public interface SummaryPages {
    /**
     * @param summary read from its stored form
     * @param pdf address of the same report as PDF
     * @param back address of the page before
     */
    String html(EmployerSummary summary, String pdf, String back);
}

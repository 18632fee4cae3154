package org.candour.reporting.summary;

/** A summary as a web page. */
public interface SummaryPages {
    /**
     * @param summary read from its stored form
     * @param files address of the same report as a file, without its ending
     * @param back address of the page before
     */
    String html(EmployerSummary summary, String files, String back);
}

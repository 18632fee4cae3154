package org.candour.reporting.summary;

/** What came of an attempt to build a summary. */
public sealed interface SummaryVerdict {

    /** The summary; it still needs the audit and a second person before anybody else may see it. */
    record Built(EmployerSummary summary) implements SummaryVerdict {}

    /**
     * Too few answers for any report.
     *
     * @param needed how many there have to be
     */
    record TooFew(int needed) implements SummaryVerdict {}
}

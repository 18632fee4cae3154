package org.candour.reporting.scalereport;

/** A validation report as a part of a web page. */
public interface ScaleReportPages {
    /** Sections with tables and charts, first heading level 2; to be put into a page as it is. */
    String fragment(ScaleReport report);
}

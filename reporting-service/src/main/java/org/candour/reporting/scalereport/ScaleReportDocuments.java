package org.candour.reporting.scalereport;

/** A validation report as files. The same report makes the same bytes. */
public interface ScaleReportDocuments {
    /** All tables beneath one another, figures in full; text that a spreadsheet would run as a formula is harmless. */
    byte[] csv(ScaleReport report);

    /** The whole report; {@link #read} brings it back. */
    byte[] json(ScaleReport report);

    /** A report from its JSON form. */
    ScaleReport read(byte[] json);

    byte[] pdf(ScaleReport report);
}

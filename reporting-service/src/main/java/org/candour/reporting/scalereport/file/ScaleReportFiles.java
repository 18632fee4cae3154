package org.candour.reporting.scalereport.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.ScaleReportDocuments;
import org.candour.reporting.scalereport.pdf.ReportPdf;

/** The files a report can be had as. */
@ApplicationScoped
public class ScaleReportFiles implements ScaleReportDocuments {
    private final ReportPdf printer;

    public ScaleReportFiles(ReportPdf printer) {
        this.printer = printer;
    }

    @Override
    public byte[] csv(ScaleReport report) {
        return ReportCsv.of(report);
    }

    @Override
    public byte[] json(ScaleReport report) {
        return ReportJson.of(report);
    }

    @Override
    public ScaleReport read(byte[] json) {
        return ReportJson.read(json);
    }

    @Override
    public byte[] pdf(ScaleReport report) {
        return printer.render(report);
    }
}

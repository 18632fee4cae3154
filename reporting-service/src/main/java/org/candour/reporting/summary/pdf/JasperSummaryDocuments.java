package org.candour.reporting.summary.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.reporting.summary.Booklet;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.SummaryDocuments;

/** Reports as PDF, printed by {@link SummaryPdf}. */
@ApplicationScoped
public class JasperSummaryDocuments implements SummaryDocuments {
    private final SummaryPdf printer;

    public JasperSummaryDocuments(SummaryPdf printer) {
        this.printer = printer;
    }

    @Override
    public byte[] pdf(EmployerSummary summary) {
        return printer.render(summary);
    }

    @Override
    public byte[] pdf(Booklet booklet) {
        return printer.render(booklet);
    }
}

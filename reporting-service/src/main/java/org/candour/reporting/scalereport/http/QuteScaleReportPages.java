package org.candour.reporting.scalereport.http;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.ScaleReportPages;

/** The report from the template {@code scalereport/report.html}. */
@ApplicationScoped
public class QuteScaleReportPages implements ScaleReportPages {
    private final Template report;

    public QuteScaleReportPages(@Location("scalereport/report.html") Template report) {
        this.report = report;
    }

    @Override
    public String fragment(ScaleReport content) {
        return report.data("report", content)
                .data(
                        "sections",
                        content.sections().stream().map(SectionView::of).toList())
                .data("tooFew", ScaleReport.TOO_FEW)
                .render();
    }
}

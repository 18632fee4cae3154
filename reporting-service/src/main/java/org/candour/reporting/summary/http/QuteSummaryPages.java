package org.candour.reporting.summary.http;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.SummaryPages;

/** The report from the template {@code summary/report.html}. */
@ApplicationScoped
public class QuteSummaryPages implements SummaryPages {
    private final Template report;

    public QuteSummaryPages(@Location("summary/report.html") Template report) {
        this.report = report;
    }

    @Override
    public String html(EmployerSummary summary, String files, String back) {
        return report.data("page", SummaryPage.of(summary))
                .data("files", files)
                .data("back", back)
                .render();
    }
}

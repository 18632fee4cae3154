package org.candour.reporting.run.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.reporting.run.RunReports;
import org.candour.reporting.run.SealedContents;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.ScaleReportDocuments;

/** Reports as rows. */
@ApplicationScoped
public class PanacheRunReports implements RunReports {
    private final ScaleReportDocuments documents;
    private final SealedContents sealed;

    public PanacheRunReports(ScaleReportDocuments documents, SealedContents sealed) {
        this.documents = documents;
        this.sealed = sealed;
    }

    @Override
    public void keep(UUID run, List<ScaleReport> reports) {
        int place = 0;
        for (ScaleReport report : reports) {
            RunReportEntity row = new RunReportEntity();
            row.run = run;
            row.place = ++place;
            row.code = report.code();
            row.title = report.title();
            row.fingerprint = report.fingerprint();
            row.shown = report.shown();
            row.document = sealed.seal(run, documents.json(report));
            row.persistAndFlush();
        }
    }

    @Override
    @Transactional
    public List<Heading> headings(UUID run) {
        return RunReportEntity.find(
                        "select r.place, r.code, r.title, r.fingerprint, r.shown from RunReportEntity r where r.run = ?1"
                                + " order by r.place",
                        run)
                .project(Heading.class)
                .list();
    }

    @Override
    public Optional<byte[]> document(UUID run, int place) {
        return RunReportEntity.find(
                        "select r.document from RunReportEntity r where r.run = ?1 and r.place = ?2", run, place)
                .project(byte[].class)
                .firstResultOptional()
                .map(document -> sealed.open(run, document));
    }
}

package org.candour.reporting.national.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.candour.reporting.national.National;
import org.candour.reporting.national.NationalBooklet;
import org.candour.reporting.national.NationalSheets;
import org.candour.reporting.national.NationalSummary;
import org.candour.reporting.national.ReadNational;
import org.candour.reporting.summary.SummaryDocuments;
import org.candour.reporting.summary.SummaryFiles;

/** A national summary to take away. */
@ApplicationScoped
class NationalFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadNational read;
    private final SummaryFiles files;
    private final SummaryDocuments documents;

    NationalFiles(ReadNational read, SummaryFiles files, SummaryDocuments documents) {
        this.read = read;
        this.files = files;
        this.documents = documents;
    }

    /** @param form pdf, xlsx or csv */
    Response of(String subject, National national, String form) {
        NationalSummary summary = read.read(subject, national, form);
        String name = national.study() + "-" + national.wave() + "-national-" + national.number() + "." + form;
        return switch (form) {
            case "pdf" -> file(name, "application/pdf", documents.pdf(NationalBooklet.of(summary)));
            case "csv" -> file(name, "text/csv; charset=utf-8", files.csv(NationalSheets.of(summary)));
            default -> file(name, XLSX, files.xlsx(NationalSheets.of(summary)));
        };
    }

    private static Response file(String name, String type, byte[] bytes) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}

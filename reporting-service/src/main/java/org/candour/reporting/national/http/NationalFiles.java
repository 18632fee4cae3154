package org.candour.reporting.national.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.candour.reporting.national.National;
import org.candour.reporting.national.NationalSheets;
import org.candour.reporting.national.ReadNational;
import org.candour.reporting.summary.SummaryFiles;

/** A national summary to take away. */
@ApplicationScoped
class NationalFiles {
    private final ReadNational read;
    private final SummaryFiles files;

    NationalFiles(ReadNational read, SummaryFiles files) {
        this.read = read;
        this.files = files;
    }

    /** @param form xlsx or csv */
    Response of(String subject, National national, String form) {
        var sheets = NationalSheets.of(read.read(subject, national, form));
        boolean csv = form.equals("csv");
        String name = national.study() + "-" + national.wave() + "-national-" + national.number() + "." + form;
        return Response.ok(
                        csv ? files.csv(sheets) : files.xlsx(sheets),
                        csv
                                ? "text/csv; charset=utf-8"
                                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}

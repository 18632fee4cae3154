package org.candour.reporting.release.http;

import jakarta.ws.rs.core.Response;
import org.candour.platform.problem.Problem;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.SummaryDocuments;
import org.candour.reporting.summary.SummaryFiles;

/** The forms in which a report can be taken away. */
enum Downloads {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8");

    private final String type;

    Downloads(String type) {
        this.type = type;
    }

    /** @param ending of a file's name */
    static Downloads of(String ending) {
        return switch (ending) {
            case "pdf" -> PDF;
            case "xlsx" -> XLSX;
            case "csv" -> CSV;
            default -> throw Problem.notFound();
        };
    }

    /** @param name made of our own codes, without its ending */
    Response of(EmployerSummary summary, SummaryDocuments documents, SummaryFiles files, String name) {
        byte[] bytes = switch (this) {
            case PDF -> documents.pdf(summary);
            case XLSX -> files.xlsx(summary);
            case CSV -> files.csv(summary);
        };
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + ending() + "\"")
                .build();
    }

    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

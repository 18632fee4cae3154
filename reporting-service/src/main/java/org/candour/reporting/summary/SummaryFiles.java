package org.candour.reporting.summary;

import java.util.List;

/** Summaries as files for programs and spreadsheets. */
public interface SummaryFiles {
    byte[] xlsx(List<Sheet> sheets);

    byte[] csv(List<Sheet> sheets);

    default byte[] xlsx(EmployerSummary summary) {
        return xlsx(Sheets.of(summary));
    }

    default byte[] csv(EmployerSummary summary) {
        return csv(Sheets.of(summary));
    }
}

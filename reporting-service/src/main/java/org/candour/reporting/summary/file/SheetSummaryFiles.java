package org.candour.reporting.summary.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.Sheets;
import org.candour.reporting.summary.SummaryFiles;

/** Both files from the same sheets. */
@ApplicationScoped
public class SheetSummaryFiles implements SummaryFiles {
    @Override
    public byte[] xlsx(EmployerSummary summary) {
        return Workbook.of(Sheets.of(summary));
    }

    @Override
    public byte[] csv(EmployerSummary summary) {
        return LongCsv.of(Sheets.of(summary));
    }
}

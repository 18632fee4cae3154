package org.candour.reporting.summary.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.reporting.summary.Sheet;
import org.candour.reporting.summary.SummaryFiles;

/** Both files from the same sheets. */
@ApplicationScoped
public class SheetSummaryFiles implements SummaryFiles {
    @Override
    public byte[] xlsx(List<Sheet> sheets) {
        return Workbook.of(sheets);
    }

    @Override
    public byte[] csv(List<Sheet> sheets) {
        return LongCsv.of(sheets);
    }
}

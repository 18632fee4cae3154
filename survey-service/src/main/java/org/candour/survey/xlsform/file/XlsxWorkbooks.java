package org.candour.survey.xlsform.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.candour.survey.xlsform.UnreadableWorkbook;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbooks;

/** Workbooks in the format of Office Open XML. */
@ApplicationScoped
public class XlsxWorkbooks implements Workbooks {
    @Override
    public Workbook read(byte[] file, Set<String> wanted) throws UnreadableWorkbook {
        return XlsxReader.read(file, wanted);
    }

    @Override
    public byte[] write(Workbook workbook) {
        return XlsxWriter.write(workbook);
    }
}

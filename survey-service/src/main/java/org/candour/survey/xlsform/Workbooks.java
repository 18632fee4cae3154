package org.candour.survey.xlsform;

import java.util.Set;

/** Spreadsheet files. */
public interface Workbooks {
    /**
     * The named sheets with their rows, all others by name only.
     *
     * @param wanted names in lower case
     */
    Workbook read(byte[] file, Set<String> wanted) throws UnreadableWorkbook;

    byte[] write(Workbook workbook);
}

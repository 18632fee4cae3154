package org.candour.survey.xlsform.file;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: all as text, so that nothing typed into them later becomes a date. */
final class CellStyles {
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;

    CellStyles(XSSFWorkbook file) {
        text = file.createCellStyle();
        text.setDataFormat(BuiltinFormats.getBuiltinFormat("@"));
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setWrapText(true);
        quoted = text.copy();
        quoted.setQuotePrefixed(true);
        XSSFFont bold = file.createFont();
        bold.setBold(true);
        heading = text.copy();
        heading.setFont(bold);
    }

    /** An apostrophe at the beginning is part of the text: without the mark, editing the cell would take it away. */
    XSSFCellStyle of(boolean first, String value) {
        if (value.startsWith("'")) {
            return quoted;
        }
        return first ? heading : text;
    }
}

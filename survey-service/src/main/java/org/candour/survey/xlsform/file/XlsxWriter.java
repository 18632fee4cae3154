package org.candour.survey.xlsform.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;

/** Writes one file. All cells are text, headings are bold and stay in sight. */
final class XlsxWriter {
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final String CUT = " … (cut here: a cell holds no more)";

    private final XSSFWorkbook file;
    private final CellStyles styles;

    private XlsxWriter(XSSFWorkbook file) {
        this.file = file;
        styles = new CellStyles(file);
    }

    static byte[] write(Workbook workbook) {
        try (XSSFWorkbook file = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var properties = file.getProperties().getCoreProperties();
            properties.setCreator("Candour");
            properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
            XlsxWriter writer = new XlsxWriter(file);
            workbook.sheets().forEach(writer::add);
            file.write(bytes);
            return untimed(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same questionnaire gives the same bytes, whenever it is written. */
    private static byte[] untimed(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var same = new ZipEntry(part.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                to.putNextEntry(same);
                from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }

    private void add(Sheet sheet) {
        XSSFSheet tab = file.createSheet(sheet.name());
        tab.createFreezePane(0, 1);
        tab.setDefaultColumnWidth(24);
        for (Row row : sheet.rows()) {
            XSSFRow line = tab.createRow(row.number() - 1);
            for (int column = 0; column < row.cells().size(); column++) {
                String text = written(row.cells().get(column));
                if (!text.isEmpty()) {
                    XSSFCell cell = line.createCell(column, CellType.STRING);
                    cell.setCellValue(text);
                    cell.setCellStyle(styles.of(row.number() == 1, text));
                }
            }
        }
    }

    /** A text that a spreadsheet could take for a formula, in this file or after it was saved as another. */
    static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?\\d+(\\.\\d+)?");
    }

    private static String written(String text) {
        String possible = NOT_IN_XML.matcher(text).replaceAll("");
        String guarded = formula(possible) ? "'" + possible : possible;
        return guarded.length() <= LONGEST_CELL ? guarded : guarded.substring(0, LONGEST_CELL - CUT.length()) + CUT;
    }
}

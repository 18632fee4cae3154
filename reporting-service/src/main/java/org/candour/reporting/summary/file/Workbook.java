package org.candour.reporting.summary.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.summary.Sheet;
import org.candour.reporting.summary.Sheet.Cell;

/** One sheet per section. Counts and shares are numbers; text is text, whatever it begins with; nothing is a formula. */
final class Workbook {
    private static final int WIDE = 60 * 256;
    private static final int MIDDLE = 34 * 256;
    private static final int NARROW = 14 * 256;

    private final XSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle share;
    private final CellStyle withheld;

    private Workbook(XSSFWorkbook book) {
        this.book = book;
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        head = book.createCellStyle();
        head.setFont(bold);
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.LIGHT_TURQUOISE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = book.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setQuotePrefixed(true);
        number = book.createCellStyle();
        number.setVerticalAlignment(VerticalAlignment.TOP);
        number.setDataFormat(book.createDataFormat().getFormat("0"));
        share = book.createCellStyle();
        share.setVerticalAlignment(VerticalAlignment.TOP);
        share.setDataFormat(book.createDataFormat().getFormat("0%"));
        withheld = book.createCellStyle();
        withheld.setVerticalAlignment(VerticalAlignment.TOP);
        withheld.setAlignment(HorizontalAlignment.RIGHT);
    }

    static byte[] of(List<Sheet> sheets) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            Workbook written = new Workbook(book);
            sheets.forEach(written::sheet);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot fail", e);
        }
    }

    private void sheet(Sheet sheet) {
        XSSFSheet page = book.createSheet(name(sheet.name()));
        int columns = sheet.keys().size() + sheet.figures().size();
        XSSFRow names = page.createRow(0);
        for (int i = 0; i < columns; i++) {
            boolean key = i < sheet.keys().size();
            var cell = names.createCell(i);
            cell.setCellValue(
                    key
                            ? sheet.keys().get(i).word()
                            : sheet.figures().get(i - sheet.keys().size()));
            cell.setCellStyle(head);
            page.setColumnWidth(
                    i, key ? width(sheet.keys().get(i)) : sheet.keys().size() < 2 ? MIDDLE : NARROW);
        }
        int line = 1;
        for (Sheet.Row row : sheet.rows()) {
            XSSFRow cells = page.createRow(line++);
            for (int i = 0; i < sheet.keys().size(); i++) {
                words(cells, i, row.about(sheet.keys().get(i)));
            }
            for (int i = 0; i < row.cells().size(); i++) {
                cell(cells, sheet.keys().size() + i, row.cells().get(i));
            }
        }
        if (columns == 1) {
            page.setColumnWidth(0, 2 * WIDE);
        } else if (line > 1) {
            page.setAutoFilter(new CellRangeAddress(0, line - 1, 0, columns - 1));
        }
        page.createFreezePane(0, 1);
        page.getPrintSetup().setLandscape(true);
        page.setFitToPage(true);
        page.getPrintSetup().setFitHeight((short) 0);
        for (String note : sheet.notes()) {
            words(page.createRow(++line), 0, note);
        }
    }

    private String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        for (int again = 2; book.getSheet(safe) != null; again++) {
            safe = WorkbookUtil.createSafeSheetName(wanted.substring(0, Math.min(26, wanted.length())) + " " + again);
        }
        return safe;
    }

    private static int width(Sheet.Key key) {
        return switch (key) {
            case QUESTION -> WIDE;
            case STANDARD, GROUP, ANSWER -> MIDDLE;
            case CODE -> NARROW;
        };
    }

    private void cell(XSSFRow row, int column, Cell cell) {
        switch (cell) {
            case Cell.Number(int value) -> {
                var place = row.createCell(column);
                place.setCellValue(value);
                place.setCellStyle(number);
            }
            case Cell.Share(int percent) -> {
                var place = row.createCell(column);
                place.setCellValue(percent / 100.0);
                place.setCellStyle(share);
            }
            case Cell.Words(String words) -> words(row, column, words);
            case Cell.Withheld ignored -> {
                var place = row.createCell(column);
                place.setCellValue(SafeCell.WITHHELD);
                place.setCellStyle(withheld);
            }
        }
    }

    private void words(XSSFRow row, int column, String words) {
        var place = row.createCell(column);
        place.setCellValue(words);
        place.setCellStyle(text);
    }
}

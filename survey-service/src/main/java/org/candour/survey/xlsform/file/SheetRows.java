package org.candour.survey.xlsform.file;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** The filled rows of a sheet. */
final class SheetRows implements SheetContentsHandler {
    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int characters;

    SheetRows(String name) {
        this.name = name;
    }

    Sheet sheet() {
        return new Sheet(name, rows);
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String address, @Nullable String value, @Nullable XSSFComment comment) {
        String text = value == null ? "" : plain(value);
        if (text.isBlank()) {
            return;
        }
        int column = new CellAddress(address).getColumn();
        characters += text.length();
        limit(column < MOST_COLUMNS, MOST_COLUMNS + " columns");
        limit(text.length() <= LONGEST_CELL, LONGEST_CELL + " characters in one cell");
        limit(characters <= MOST_CHARACTERS, MOST_CHARACTERS + " characters");
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    @Override
    public void endRow(int row) {
        if (!cells.isEmpty()) {
            rows.add(new Row(row + 1, cells));
            limit(rows.size() <= MOST_ROWS, MOST_ROWS + " rows");
        }
    }

    private void limit(boolean kept, String most) {
        if (!kept) {
            throw new UncheckedIOException(
                    new TooLargeException("The sheet " + name + " has more than " + most + ", which no form needs."));
        }
    }

    /** Without what POI puts before an error, and without what our own files put before a text like a formula. */
    private static String plain(String text) {
        if (text.startsWith("ERROR:#")) {
            return text.substring("ERROR:".length());
        }
        return text.startsWith("'") && XlsxWriter.formula(text.substring(1)) ? text.substring(1) : text;
    }
}

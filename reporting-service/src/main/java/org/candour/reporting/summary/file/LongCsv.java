package org.candour.reporting.summary.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.candour.reporting.summary.Sheet;
import org.candour.reporting.summary.Sheet.Cell;

/** One line per figure: easy to filter in a spreadsheet and to read into R. */
final class LongCsv {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private LongCsv() {}

    static byte[] of(List<Sheet> sheets) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("section", "standard", "code", "question", "group", "answer", "figure", "value", "note");
            for (Sheet sheet : sheets) {
                for (Sheet.Row row : sheet.rows()) {
                    for (int i = 0; i < sheet.figures().size(); i++) {
                        line(
                                csv,
                                sheet,
                                row,
                                sheet.figures().get(i),
                                row.cells().get(i));
                    }
                }
                for (String note : sheet.notes()) {
                    csv.printRecord(harmless(sheet.name()), "", "", "", "", "", "Note", "", harmless(note));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(CSVPrinter csv, Sheet sheet, Sheet.Row row, String figure, Cell cell) throws IOException {
        var fields = new ArrayList<String>();
        fields.add(harmless(sheet.name()));
        for (Sheet.Key key : Sheet.Key.values()) {
            fields.add(harmless(row.about(key)));
        }
        fields.add(cell instanceof Cell.Share ? figure + " in %" : figure);
        fields.add(
                switch (cell) {
                    case Cell.Number(int value) -> Integer.toString(value);
                    case Cell.Share(int percent) -> Integer.toString(percent);
                    case Cell.Words(String words) -> harmless(words);
                    case Cell.Withheld ignored -> "";
                });
        fields.add(cell instanceof Cell.Withheld ? "withheld" : "");
        csv.printRecord(fields);
    }

    /** Text that a spreadsheet would run as a formula gets a quotation mark before it. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

package org.candour.identity.contact.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.candour.identity.contact.Fault;
import org.candour.identity.contact.FileReading;

/** A table in strict UTF-8 with exactly the columns that are expected, read one row at a time. */
final class CsvTable {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_FAULTS = 500;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final List<String> columns;
    private final List<Fault> faults = new ArrayList<>();
    private int lines;

    CsvTable(List<String> columns) {
        this.columns = columns;
    }

    /** Looks at one row by column, and notes faults in the list. */
    interface Row {
        void look(int number, Map<String, String> cells, List<Fault> faults);
    }

    FileReading read(InputStream file, Row row) {
        boolean complete = true;
        long reached = 0;
        try (CSVParser parser = CSVParser.parse(
                new ShortRows(new InputStreamReader(
                        withoutMark(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))),
                CSVFormat.RFC4180)) {
            List<String> header = List.of();
            for (CSVRecord found : parser) {
                reached = found.getRecordNumber();
                if (reached == 1) {
                    header = header(found);
                    if (!faults.isEmpty()) {
                        return new FileReading(0, faults, false);
                    }
                } else if (!blank(found)) {
                    if (++lines > MOST_ROWS) {
                        faults.add(new Fault((int) reached, "", "a file holds at most 50,000 rows; send two files"));
                        return new FileReading(MOST_ROWS, faults, false);
                    }
                    look(found, header, row);
                }
                if (faults.size() >= MOST_FAULTS) {
                    complete = false;
                    break;
                }
            }
            if (reached == 0 || lines == 0 && faults.isEmpty()) {
                faults.add(new Fault(0, "", "the file holds no rows"));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            faults.add(fault((int) reached + 1, broken));
            complete = false;
        }
        return new FileReading(lines, faults, complete);
    }

    private List<String> header(CSVRecord record) {
        List<String> header = record.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_"))
                .toList();
        for (String column : columns) {
            long times = header.stream().filter(column::equals).count();
            if (times != 1) {
                faults.add(new Fault(
                        1, column, times == 0 ? "this column is missing" : "this column stands there more than once"));
            }
        }
        for (int index = 0; index < header.size(); index++) {
            if (!columns.contains(header.get(index))) {
                faults.add(new Fault(
                        1, "column " + (index + 1), "this study takes only the columns " + String.join(", ", columns)));
            }
        }
        return header;
    }

    private void look(CSVRecord record, List<String> header, Row row) {
        int number = (int) record.getRecordNumber();
        if (record.size() != header.size()) {
            faults.add(new Fault(
                    number, "", "has " + record.size() + " cells; the first line has " + header.size() + " columns"));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < header.size(); index++) {
            cells.put(header.get(index), record.get(index).strip());
        }
        row.look(number, cells, faults);
    }

    /** A line of nothing but commas is what a spreadsheet leaves behind. */
    private static boolean blank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static Fault fault(int row, Exception broken) {
        Throwable cause = broken;
        while (cause.getCause() != null
                && !(cause instanceof CharacterCodingException)
                && !(cause instanceof ShortRows.TooLong)) {
            cause = cause.getCause();
        }
        if (cause instanceof ShortRows.TooLong) {
            return FileReading.tooLong(row);
        }
        return new Fault(
                row,
                "",
                cause instanceof CharacterCodingException
                        ? "from here on or before, the file is not UTF-8 text; save it as \"CSV UTF-8\""
                        : "quotation marks do not fit: one is opened and not closed, or stands inside a cell");
    }

    private static InputStream withoutMark(InputStream file) throws IOException {
        BufferedInputStream content = new BufferedInputStream(file);
        content.mark(MARK.length);
        byte[] start = content.readNBytes(MARK.length);
        if (!java.util.Arrays.equals(start, MARK)) {
            content.reset();
        }
        return content;
    }
}

package org.candour.reporting.workbench.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.candour.reporting.workbench.AnswerFiles;
import org.candour.reporting.workbench.Fault;
import org.candour.reporting.workbench.WorkbenchConfig;

/** CSV in strict UTF-8, with commas, semicolons or tabs, whichever the header has most of. */
@ApplicationScoped
public class CsvAnswerFiles implements AnswerFiles {
    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_NAME = 60;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final WorkbenchConfig limits;

    public CsvAnswerFiles(WorkbenchConfig limits) {
        this.limits = limits;
    }

    @Override
    public Reading read(byte[] file, Lines lines) {
        List<Fault> faults = new ArrayList<>();
        if (file.length > limits.bytes()) {
            faults.add(Fault.file("is larger than " + limits.bytes() / 1_000_000 + " MB"));
            return new Reading(0, faults);
        }
        int rows = 0;
        int reached = 0;
        try (CSVParser parser = CSVParser.parse(text(file), format(file))) {
            int wide = 0;
            for (CSVRecord found : parser) {
                reached = (int) found.getRecordNumber();
                List<String> cells = found.stream().map(String::strip).toList();
                if (reached == 1) {
                    header(cells, faults);
                    if (!faults.isEmpty()) {
                        return new Reading(0, faults);
                    }
                    wide = cells.size();
                    lines.header(cells);
                } else if (!cells.stream().allMatch(String::isEmpty) || wide == 1) {
                    if (++rows > limits.rows()) {
                        faults.add(Fault.row(reached, "a file may hold at most " + limits.rows() + " rows"));
                        return new Reading(rows, faults);
                    }
                    if (cells.size() != wide) {
                        String has = cells.size() == 1 ? "has 1 cell" : "has " + cells.size() + " cells";
                        faults.add(Fault.row(reached, has + "; the header names " + wide + " columns"));
                    } else if (!lines.row(reached, cells)) {
                        return new Reading(rows, faults);
                    }
                    if (faults.size() >= MOST_FAULTS) {
                        faults.add(Fault.file("more than " + MOST_FAULTS + " faults: the rest was not looked at"));
                        return new Reading(rows, faults);
                    }
                }
            }
            if (rows == 0 && faults.isEmpty()) {
                faults.add(Fault.file("holds no rows below the header"));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            faults.add(Fault.row(reached + 1, unreadable(broken)));
        }
        return new Reading(rows, faults);
    }

    @Override
    public byte[] write(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void header(List<String> names, List<Fault> faults) {
        if (names.size() > limits.columns()) {
            faults.add(Fault.row(1, "names more than " + limits.columns() + " columns"));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
                faults.add(Fault.cell(
                        1, String.valueOf(i + 1), "needs a name of 1 to " + LONGEST_NAME + " printable characters"));
            } else if (!seen.add(name)) {
                faults.add(Fault.cell(1, String.valueOf(i + 1), "has the name of an earlier column"));
            }
        }
    }

    private static CSVFormat format(byte[] file) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (byte one : file) {
            if (one == '\n' || one == '\r') {
                break;
            }
            commas += one == ',' ? 1 : 0;
            semicolons += one == ';' ? 1 : 0;
            tabs += one == '\t' ? 1 : 0;
        }
        char between = tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
        return CSVFormat.RFC4180.builder().setDelimiter(between).get();
    }

    private static Reader text(byte[] file) {
        boolean marked = file.length >= MARK.length && file[0] == MARK[0] && file[1] == MARK[1] && file[2] == MARK[2];
        int start = marked ? MARK.length : 0;
        return new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(file, start, file.length - start),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static String unreadable(Exception broken) {
        Throwable cause = broken;
        while (cause.getCause() != null && !(cause instanceof CharacterCodingException)) {
            cause = cause.getCause();
        }
        return cause instanceof CharacterCodingException
                ? "from here on or before, the file is not UTF-8 text; save it as \"CSV UTF-8\""
                : "quotation marks do not fit: one is opened and not closed, or stands inside a cell";
    }
}

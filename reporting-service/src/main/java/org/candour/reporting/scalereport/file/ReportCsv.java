package org.candour.reporting.scalereport.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.candour.reporting.scalereport.Column;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.Section;
import org.candour.reporting.scalereport.Table;
import org.candour.reporting.scalereport.Value;

/** One line per figure, in full precision: easy to filter in a spreadsheet and to read into R. */
final class ReportCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("scale", "section", "table", "row", "name", "label", "value", "note")
            .get();

    private ReportCsv() {}

    static byte[] of(ScaleReport report) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            if (!report.shown()) {
                csv.printRecord(cell(report.code()), "", "", "", "", "", "", ScaleReport.TOO_FEW);
            }
            for (Section section : report.sections()) {
                if (!section.whyNot().isEmpty()) {
                    csv.printRecord(
                            cell(report.code()), cell(section.name()), "", "", "", "", "", cell(section.whyNot()));
                }
                for (Table table : section.tables()) {
                    table(csv, report, section, table);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(CSVPrinter csv, ScaleReport report, Section section, Table table) throws IOException {
        for (List<Value> row : table.rows()) {
            String name = text(row.getFirst());
            for (int i = 1; i < row.size(); i++) {
                Column column = table.columns().get(i);
                Value value = row.get(i);
                if (value instanceof Value.Words(String words) && words.isEmpty()) {
                    continue;
                }
                csv.printRecord(
                        cell(report.code()),
                        cell(section.name()),
                        cell(table.name()),
                        cell(name),
                        cell(column.name()),
                        cell(column.label()),
                        cell(text(value)),
                        cell(note(value)));
            }
        }
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Words(String words) -> words;
            case Value.Count(long count) -> String.valueOf(count);
            case Value.Number(double number, List<String> ignored) -> String.valueOf(number);
            case Value.NotDefined ignored -> "NA";
            case Value.Withheld ignored -> "";
        };
    }

    private static String note(Value value) {
        return switch (value) {
            case Value.NotDefined(String reason) -> reason;
            case Value.Withheld ignored -> "withheld";
            case Value.Number(double ignored, List<String> cautions) -> String.join("; ", cautions);
            case Value.Words ignored -> "";
            case Value.Count ignored -> "";
        };
    }

    /** Text that a spreadsheet would run as a formula gets a quotation mark before it; numbers stay numbers. */
    static String cell(String value) {
        boolean formula = value.matches("(?s)[=+@\t\r].*|-[^0-9].*");
        return formula ? "'" + value : value;
    }
}

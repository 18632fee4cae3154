package org.candour.reporting.extract.file;

import java.util.List;
import java.util.stream.Collectors;

/** CSV as in RFC 4180, with text that a spreadsheet would run as a formula made harmless. */
final class CsvText {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    CsvText line(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String cell(String value) {
        String safe = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0 && !number(value)
                ? "'" + value
                : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    private static boolean number(String value) {
        return value.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}

package org.candour.survey.xlsform.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.survey.xlsform.UnreadableWorkbook;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;

/** The filled rows of a sheet. Of formulas the last result is read; of merged cells the first. */
final class SheetReader {
    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 200;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String name;
    private final SharedStrings strings;
    private final DateStyles dates;
    private final List<Row> rows = new ArrayList<>();

    SheetReader(String name, SharedStrings strings, DateStyles dates) {
        this.name = name;
        this.strings = strings;
        this.dates = dates;
    }

    Sheet read(Parts parts, String part) throws IOException, UnreadableWorkbook {
        int number = 0;
        try (XmlPart sheet = new XmlPart(parts.part(part).orElseThrow(XmlPart::damaged))) {
            while (sheet.next()) {
                if (sheet.name().equals("row")) {
                    number = number(sheet, number + 1);
                    row(sheet, number);
                }
            }
        }
        return new Sheet(name, rows);
    }

    private static int number(XmlPart sheet, int next) throws UnreadableWorkbook {
        try {
            return Integer.parseInt(sheet.attribute("r").orElse(String.valueOf(next)));
        } catch (NumberFormatException e) {
            throw XmlPart.damaged();
        }
    }

    private void row(XmlPart sheet, int number) throws UnreadableWorkbook {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (sheet.nextWithin("row")) {
            if (!sheet.name().equals("c")) {
                continue;
            }
            column = column(sheet, column + 1);
            String text = unguarded(cell(sheet));
            if (text.isBlank()) {
                continue;
            }
            if (column >= MOST_COLUMNS) {
                throw new UnreadableWorkbook(
                        "The sheet " + name + " has more than " + MOST_COLUMNS + " columns (row " + number + ").");
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
        if (cells.isEmpty()) {
            return;
        }
        rows.add(new Row(number, cells));
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableWorkbook(
                    "The sheet " + name + " has more than " + MOST_ROWS + " rows. No questionnaire is that long.");
        }
    }

    private static int column(XmlPart sheet, int next) throws UnreadableWorkbook {
        String address = sheet.attribute("r").orElse("");
        if (address.isEmpty()) {
            return next;
        }
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            throw XmlPart.damaged();
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private String cell(XmlPart sheet) throws UnreadableWorkbook {
        String type = sheet.attribute("t").orElse("n");
        String style = sheet.attribute("s").orElse("");
        String value = "";
        while (sheet.nextWithin("c")) {
            switch (sheet.name()) {
                case "v" -> value = sheet.text();
                case "is" -> value = SharedStrings.text(sheet, "is");
                case "f" -> sheet.text();
                default -> {}
            }
        }
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : unescaped(strings.get(value));
            case "n" -> number(value, style);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            default -> unescaped(value);
        };
    }

    /** As people see it: without the noise of binary fractions, and without ".0". */
    private String number(String value, String style) {
        if (value.isBlank()) {
            return "";
        }
        try {
            BigDecimal number = new BigDecimal(value.strip()).round(new MathContext(15));
            if (number.precision() - number.scale() > 30 || number.scale() > 30) {
                return value;
            }
            if (dates.date(style) && number.signum() > 0 && number.intValue() < 2_958_466) {
                return DateStyles.iso(number);
            }
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException | ArithmeticException e) {
            return value;
        }
    }

    private static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** Takes away what our own files put before a text that a spreadsheet could take for a formula. */
    private static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && XlsxWriter.formula(text.substring(1))
                ? text.substring(1)
                : text;
    }
}

package org.candour.survey.xlsform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;

/** Writes one file. All cells are text, headings are bold and stay in sight. The same workbook gives the same bytes. */
final class XlsxWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private XlsxWriter() {}

    static byte[] write(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int count = workbook.sheets().size();
            add(zip, "[Content_Types].xml", types(count));
            add(zip, "_rels/.rels", relations(List.of("officeDocument"), List.of("xl/workbook.xml")));
            add(zip, "xl/workbook.xml", names(workbook));
            add(zip, "xl/_rels/workbook.xml.rels", sheetRelations(count));
            add(zip, "xl/styles.xml", styles());
            for (int place = 0; place < count; place++) {
                add(
                        zip,
                        "xl/worksheets/sheet" + (place + 1) + ".xml",
                        sheet(workbook.sheets().get(place)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types(int sheets) {
        StringBuilder text = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/styles.xml", "styles+xml"));
        for (int number = 1; number <= sheets; number++) {
            text.append(override("/xl/worksheets/sheet" + number + ".xml", "worksheet+xml"));
        }
        return text.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }

    private static String relations(List<String> types, List<String> targets) {
        StringBuilder text = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int place = 0; place < types.size(); place++) {
            text.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(place + 1, RELATIONS, types.get(place), targets.get(place)));
        }
        return text.append("</Relationships>").toString();
    }

    private static String sheetRelations(int sheets) {
        List<String> types = new java.util.ArrayList<>();
        List<String> targets = new java.util.ArrayList<>();
        for (int number = 1; number <= sheets; number++) {
            types.add("worksheet");
            targets.add("worksheets/sheet" + number + ".xml");
        }
        types.add("styles");
        targets.add("styles.xml");
        return relations(types, targets);
    }

    private static String names(Workbook workbook) {
        StringBuilder text =
                new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        int number = 1;
        for (Sheet sheet : workbook.sheets()) {
            text.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                    .formatted(escaped(sheet.name()), number, number));
            number++;
        }
        return text.append("</sheets></workbook>").toString();
    }

    /** 0 as nothing, 1 for headings, 2 for texts: format 49 is "text", so that nothing typed later becomes a date. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
                + "<alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";
    }

    private static String sheet(Sheet sheet) {
        StringBuilder text = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetViews>"
                + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews>"
                + "<cols><col min=\"1\" max=\"50\" width=\"24\" customWidth=\"1\"/></cols><sheetData>");
        for (Row row : sheet.rows()) {
            text.append("<row r=\"").append(row.number()).append("\">");
            for (int column = 0; column < row.cells().size(); column++) {
                String cell = row.cells().get(column);
                if (!cell.isEmpty()) {
                    text.append("<c r=\"%s%d\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                            .formatted(
                                    letters(column), row.number(), row.number() == 1 ? 1 : 2, escaped(guarded(cell))));
                }
            }
            text.append("</row>");
        }
        return text.append("</sheetData></worksheet>").toString();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** A text that a spreadsheet could take for a formula, in this file or after it was saved as another. */
    static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?\\d+(\\.\\d+)?");
    }

    private static String guarded(String cell) {
        return formula(cell) ? "'" + cell : cell;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    boolean allowed =
                            point == '\n' || point == '\t' || point >= ' ' && point != 0xfffe && point != 0xffff;
                    if (allowed && (point < 0xd800 || point > 0xdfff)) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }
}

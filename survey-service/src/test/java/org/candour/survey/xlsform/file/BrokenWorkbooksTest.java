package org.candour.survey.xlsform.file;

import static org.apache.poi.ss.usermodel.CellType.STRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.instrument.XlsFormRemark;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.xlsform.OdkXlsForms;
import org.candour.survey.xlsform.UnreadableWorkbook;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;
import org.junit.jupiter.api.Test;

/** Files that are broken, by accident or on purpose. */
class BrokenWorkbooksTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final OdkXlsForms forms = new OdkXlsForms(new XlsxWorkbooks());

    @Test
    void aFileCutOffAnywhereIsRefusedOrRead() {
        byte[] whole = new XlsxWorkbooks().write(form());
        Random random = new Random(3);
        for (int run = 0; run < 60; run++) {
            byte[] part = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThatCode(() -> forms.read(part)).doesNotThrowAnyException();
        }
        assertThat(forms.read(Arrays.copyOf(whole, whole.length / 2)).draft()).isEmpty();
    }

    @Test
    void aFileWithWrongBytesIsRefusedOrRead() {
        byte[] whole = new XlsxWorkbooks().write(form());
        Random random = new Random(4);
        for (int run = 0; run < 150; run++) {
            byte[] changed = whole.clone();
            for (int flip = 0; flip < 1 + run % 5; flip++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> forms.read(changed)).doesNotThrowAnyException();
        }
    }

    @Test
    void anXmlPartWithWrongCharactersIsRefusedOrRead() {
        Random random = new Random(5);
        String sheet = sheet("<row r=\"1\">%s%s</row><row r=\"2\">%s%s</row>"
                .formatted(cell("A1", "type"), cell("B1", "name"), cell("A2", "text"), cell("B2", "t")));
        assertThat(forms.read(zip(sheet)).draft()).isPresent();
        for (int run = 0; run < 300; run++) {
            StringBuilder changed = new StringBuilder(sheet);
            changed.setCharAt(random.nextInt(sheet.length()), "<>&\"/x1A ]".charAt(random.nextInt(10)));
            assertThatCode(() -> forms.read(zip(changed.toString()))).doesNotThrowAnyException();
        }
    }

    @Test
    void whatIsNoWorkbookIsSaid() {
        assertStopped(new byte[0], "no .xlsx workbook");
        assertStopped("type,name,label\ntext,t,T\n".getBytes(StandardCharsets.UTF_8), "no .xlsx workbook");
        assertStopped(zipped(Map.of("word/document.xml", "<a/>")), "no .xlsx workbook");
        byte[] old = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        assertStopped(Arrays.copyOf(old, 600), "old .xls format");
        assertStopped(new byte[11 << 20], "larger than 5 MB");
        Map<String, String> strict = parts(sheet("<row/>"));
        strict.computeIfPresent("_rels/.rels", (name, xml) -> xml.replace(RELATIONS, STRICT));
        assertStopped(zipped(strict), "Strict Open XML");
    }

    @Test
    void declaredEntitiesAreRefused() {
        String attack = "<!DOCTYPE worksheet [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>"
                + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&file;</t></is></c></row>");
        assertStopped(zip(attack), "");
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>");
        assertStopped(zip(laughs), "");
        assertStopped(zip("<!DOCTYPE worksheet>" + sheet("")), "entities");
    }

    @Test
    void tooManyRowsAreRefusedAndEmptyOnesAreNot() {
        StringBuilder full = new StringBuilder();
        StringBuilder empty = new StringBuilder();
        for (int row = 1; row <= 100_000; row++) {
            full.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(cell("A" + row, "text"))
                    .append("</row>");
            empty.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        assertStopped(zip(sheet(full.toString())), "more than 5000 rows");
        assertStopped(zip(sheet(empty.toString())), "headings type and name");
    }

    @Test
    void aFileThatSwellsIsRefused() {
        assertStopped(zip(sheet("<row/>") + " ".repeat(5 << 20)), "too large");
        assertStopped(zip(sheet(filling(7 << 20))), "too large");
        Map<String, String> parts = parts(sheet("<row/>"));
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + filling(2 << 20) + "</styleSheet>");
        assertStopped(zipped(parts), "besides its sheets");
        parts = parts(sheet("<row/>"));
        for (int part = 0; part < 1000; part++) {
            parts.put("xl/media/" + part + ".png", "");
        }
        assertStopped(zipped(parts), "more than 1000 parts");
    }

    @Test
    void picturesAreNotUnpacked() {
        Map<String, String> parts = parts(sheet("<row r=\"1\">%s%s</row><row r=\"2\">%s%s</row>"
                .formatted(cell("A1", "type"), cell("B1", "name"), cell("A2", "text"), cell("B2", "t"))));
        parts.put("xl/media/image1.png", " ".repeat(30 << 20));
        assertThat(forms.read(zipped(parts)).draft()).isPresent();
    }

    @Test
    void textBeyondALimitIsRefused() {
        String row = "<row>" + cell("A1", "x".repeat(32_000)) + "</row>";
        assertStopped(zip(sheet("<row>" + cell("A1", "x".repeat(32_768)) + "</row>")), "32767 characters in one cell");
        assertStopped(zip(sheet(row.repeat(126))), "too large");
        Map<String, String> parts =
                parts(sheet(("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>").repeat(2)));
        parts.put(
                "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>" + "x".repeat(30_000) + "</t></si></sst>");
        assertStopped(zipped(parts), "2000000 characters");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                        + "<sheet name=\"x\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(101) + "</sheets></workbook>");
        assertStopped(zipped(parts), "more than 100 sheets");
    }

    @Test
    void aCellFarOutsideCostsNothing() {
        assertStopped(zip(sheet("<row r=\"1\">" + cell("ZZZZZZ1", "x") + "</row>")), "damaged");
        assertStopped(zip(sheet("<row r=\"1\">" + cell("XFD1", "x") + "</row>")), "more than 200 columns");
        assertStopped(zip(sheet("<row r=\"99999999999\">" + cell("A1", "x") + "</row>")), "damaged");
    }

    @Test
    void elementsWithoutEndAreRefused() {
        assertStopped(zip("<worksheet>" + filling(5 << 20).replace("/>", ">")), "damaged");
    }

    @Test
    void numbersThatWouldFillTheMemoryAreTexts() {
        String sheet = sheet("<row r=\"1\">%s%s%s</row><row r=\"2\">%s%s%s</row>"
                .formatted(
                        cell("A1", "type"),
                        cell("B1", "name"),
                        cell("C1", "constraint"),
                        cell("A2", "integer"),
                        "<c r=\"B2\"><v>1e999999999</v></c>",
                        cell("C2", ". &lt; '1e999999999'")));
        assertThat(forms.read(zip(sheet)).draft()).isPresent();
    }

    @Test
    void cellsAreReadAsPeopleSeeThem() throws UnreadableWorkbook {
        String styles =
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\"/>"
                        + "<numFmt numFmtId=\"171\" formatCode=\"[Red]0.00\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>";
        String strings = "<sst xmlns=\"" + MAIN + "\"><si><t>plain</t></si>"
                + "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh><t>no</t></rPh></si>"
                + "<si><t>line_x000D_\nbreak</t></si></sst>";
        String row = "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                + "<c><v>61.0</v></c><c><v>0.30000000000000004</v></c><c s=\"1\"><v>45000</v></c>"
                + "<c s=\"2\"><v>45000</v></c><c s=\"3\"><v>45000</v></c><c t=\"b\"><v>1</v></c>"
                + "<c t=\"str\"><f>A1&amp;\"x\"</f><v>result</v></c><c><f>1+1</f><v>2</v></c><c t=\"e\"><v>#REF!</v></c>"
                + "<c/><c t=\"inlineStr\"><is><t>in</t></is></c></row>";
        Map<String, String> parts = parts(sheet(row));
        parts.put("xl/styles.xml", styles);
        parts.put("xl/sharedStrings.xml", strings);
        Workbook workbook = new XlsxWorkbooks().read(zipped(parts), Set.of("survey"));
        assertThat(workbook.sheets().getFirst().rows())
                .containsExactly(new Row(
                        3,
                        List.of(
                                "plain",
                                "rich text",
                                "line\r\nbreak",
                                "61",
                                "0.3",
                                "2023-03-15",
                                "2023-03-15",
                                "45000",
                                "TRUE",
                                "result",
                                "2",
                                "#REF!",
                                "",
                                "in")));
    }

    @Test
    void textsThatLookLikeFormulasAreGuarded() throws UnreadableWorkbook, IOException {
        List<String> cells =
                List.of("=HYPERLINK(\"http://example.org\")", "+1 more", "-none", "@all", "-99", "'quoted'");
        byte[] file = new XlsxWorkbooks().write(new Workbook(List.of(new Sheet("survey", List.of(new Row(1, cells))))));
        try (XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat((Iterable<Cell>) written.getSheetAt(0).getRow(0))
                    .extracting(
                            Cell::getCellType,
                            Cell::getStringCellValue,
                            cell -> cell.getCellStyle().getQuotePrefixed(),
                            cell -> cell.getCellStyle().getDataFormatString())
                    .containsExactly(
                            tuple(STRING, "'=HYPERLINK(\"http://example.org\")", true, "@"),
                            tuple(STRING, "'+1 more", true, "@"),
                            tuple(STRING, "'-none", true, "@"),
                            tuple(STRING, "'@all", true, "@"),
                            tuple(STRING, "-99", false, "@"),
                            tuple(STRING, "'quoted'", true, "@"));
        }
        assertThat(new XlsxWorkbooks()
                        .read(file, Set.of("survey"))
                        .sheets()
                        .getFirst()
                        .rows())
                .containsExactly(new Row(1, cells));
    }

    @Test
    void whatACellCannotHoldIsLeftOutOrCut() throws UnreadableWorkbook {
        List<String> cells = List.of("a\u0001b", "two\nlines", " spaces ", "x".repeat(40_000), "\ud83d\ude42");
        byte[] file = new XlsxWorkbooks().write(new Workbook(List.of(new Sheet("survey", List.of(new Row(1, cells))))));
        List<String> read = new XlsxWorkbooks()
                .read(file, Set.of("survey"))
                .sheets()
                .getFirst()
                .rows()
                .getFirst()
                .cells();
        assertThat(read).startsWith("ab", "two\nlines", " spaces ").endsWith("\ud83d\ude42");
        assertThat(read.get(3)).hasSize(32_767).startsWith("xxx").contains("cut here");
    }

    private void assertStopped(byte[] file, String reason) {
        XlsFormReading reading = forms.read(file);
        assertThat(reading.draft()).isEmpty();
        assertThat(reading.remarks())
                .extracting(XlsFormRemark::kind, XlsFormRemark::text)
                .anySatisfy(remark -> {
                    assertThat(remark.toList().getFirst()).isEqualTo(Kind.STOPPED);
                    assertThat(remark.toList().getLast().toString()).contains(reason);
                });
    }

    private static Workbook form() {
        return new Workbook(List.of(
                new Sheet("survey", List.of(new Row(1, List.of("type", "name")), new Row(2, List.of("text", "t")))),
                new Sheet("choices", List.of(new Row(1, List.of("list_name", "name"))))));
    }

    /** Empty elements that hardly compress. */
    private static String filling(int length) {
        Random random = new Random(6);
        StringBuilder filling = new StringBuilder(length + 40);
        while (filling.length() < length) {
            filling.append("<a b=\"")
                    .append(Long.toString(random.nextLong(), 36))
                    .append("\"/>");
        }
        return filling.toString();
    }

    private static String cell(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static byte[] zip(String sheet) {
        return zipped(parts(sheet));
    }

    private static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + type("workbook", "sheet.main") + type("styles", "styles")
                        + type("sharedStrings", "sharedStrings") + type("worksheets/sheet1", "worksheet") + "</Types>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                        + "<sheet name=\"survey\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

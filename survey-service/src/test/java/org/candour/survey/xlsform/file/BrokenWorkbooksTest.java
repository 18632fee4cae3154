package org.candour.survey.xlsform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    private final OdkXlsForms forms = new OdkXlsForms(new XlsxWorkbooks());

    @Test
    void aFileCutOffAnywhereIsRefusedOrRead() {
        byte[] whole = XlsxWriter.write(form());
        Random random = new Random(3);
        for (int run = 0; run < 60; run++) {
            byte[] part = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThatCode(() -> forms.read(part)).doesNotThrowAnyException();
        }
        assertThat(forms.read(Arrays.copyOf(whole, whole.length / 2)).draft()).isEmpty();
    }

    @Test
    void aFileWithWrongBytesIsRefusedOrRead() {
        byte[] whole = XlsxWriter.write(form());
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
        byte[] old = new byte[600];
        old[0] = (byte) 0xd0;
        old[1] = (byte) 0xcf;
        assertStopped(old, "old .xls format");
        assertStopped(new byte[11 << 20], "larger than 10 MB");
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
        assertStopped(zip(sheet("<row/>") + " ".repeat(25 << 20)), "too large");
        Map<String, String> parts = parts(sheet("<row/>"));
        for (int part = 0; part < 4; part++) {
            parts.put("xl/media/" + part, " ".repeat(20 << 20));
        }
        assertStopped(zipped(parts), "too large");
    }

    @Test
    void aCellFarOutsideCostsNothing() {
        assertStopped(zip(sheet("<row r=\"1\">" + cell("ZZZZZZ1", "x") + "</row>")), "damaged");
        assertStopped(zip(sheet("<row r=\"1\">" + cell("XFD1", "x") + "</row>")), "more than 200 columns");
        assertStopped(zip(sheet("<row r=\"99999999999\">" + cell("A1", "x") + "</row>")), "damaged");
    }

    @Test
    void elementsWithoutEndAreRefused() {
        assertStopped(zip("<worksheet>" + "<a>".repeat(2_000_000)), "damaged");
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
    void textsThatLookLikeFormulasAreGuarded() throws UnreadableWorkbook {
        List<String> cells =
                List.of("=HYPERLINK(\"http://example.org\")", "+1 more", "-none", "@all", "-99", "'quoted'");
        byte[] file = XlsxWriter.write(new Workbook(List.of(new Sheet("survey", List.of(new Row(1, cells))))));
        String xml = unzipped(file, "xl/worksheets/sheet1.xml");
        assertThat(xml)
                .contains(">'=HYPERLINK(", ">'+1 more<", ">'-none<", ">'@all<", ">-99<", ">'quoted'<")
                .doesNotContain("<f>");
        assertThat(new XlsxWorkbooks()
                        .read(file, Set.of("survey"))
                        .sheets()
                        .getFirst()
                        .rows())
                .containsExactly(new Row(1, cells));
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
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"urn:r\"><sheets>"
                        + "<sheet name=\"survey\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/>"
                        + "</Relationships>");
        parts.put("xl/worksheets/a.xml", sheet);
        return parts;
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

    private static String unzipped(byte[] file, String part) throws UnreadableWorkbook {
        try (var input = new Parts(file).part(part).orElseThrow()) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

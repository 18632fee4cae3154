package org.candour.survey.xlsform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.candour.survey.xlsform.file.WorkbookParts.MAIN;
import static org.candour.survey.xlsform.file.WorkbookParts.RELATIONS;
import static org.candour.survey.xlsform.file.WorkbookParts.cell;
import static org.candour.survey.xlsform.file.WorkbookParts.parts;
import static org.candour.survey.xlsform.file.WorkbookParts.sheet;
import static org.candour.survey.xlsform.file.WorkbookParts.zip;
import static org.candour.survey.xlsform.file.WorkbookParts.zipped;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.instrument.XlsFormRemark;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.xlsform.OdkXlsForms;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;
import org.junit.jupiter.api.Test;

/** Files that are broken, by accident or on purpose. */
class BrokenWorkbooksTest {
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

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
}

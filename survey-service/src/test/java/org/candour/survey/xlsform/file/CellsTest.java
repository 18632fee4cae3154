package org.candour.survey.xlsform.file;

import static org.apache.poi.ss.usermodel.CellType.STRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.candour.survey.xlsform.file.WorkbookParts.MAIN;
import static org.candour.survey.xlsform.file.WorkbookParts.cell;
import static org.candour.survey.xlsform.file.WorkbookParts.parts;
import static org.candour.survey.xlsform.file.WorkbookParts.sheet;
import static org.candour.survey.xlsform.file.WorkbookParts.zipped;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.survey.xlsform.UnreadableWorkbook;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;
import org.junit.jupiter.api.Test;

/** What stands in cells, read and written. */
class CellsTest {
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
}

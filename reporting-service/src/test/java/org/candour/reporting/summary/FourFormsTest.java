package org.candour.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.reporting.summary.file.SheetSummaryFiles;
import org.candour.reporting.summary.http.PageUnderTest;
import org.candour.reporting.summary.pdf.SummaryPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page, the PDF, the workbook and the CSV file hold the same figures, each as often as the others. */
@Tag("HC-9")
class FourFormsTest {
    private static final Pattern PRINTED = Pattern.compile("(\\d+)%\\((\\d+)\\)");
    private static final SummaryFiles FILES = new SheetSummaryFiles();

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 320})
    void holdTheSameFigures(int size) throws Exception {
        EmployerSummary summary = MadeUpEmployer.summary(size);
        byte[] xlsx = FILES.xlsx(summary);
        byte[] csv = FILES.csv(summary);
        Files.write(Files.createDirectories(Path.of("target", "reports")).resolve("summary-" + size + ".xlsx"), xlsx);
        Files.write(Path.of("target", "reports", "summary-" + size + ".csv"), csv);

        Map<String, Integer> inCsv = csv(csv);

        assertThat(inCsv).isNotEmpty();
        assertThat(workbook(xlsx)).isEqualTo(inCsv);
        assertThat(pdf(new SummaryPdf().render(summary), summary)).isEqualTo(inCsv);
        assertThat(page(PageUnderTest.render(summary))).isEqualTo(inCsv);
    }

    @Test
    @Tag("HC-10")
    void holdTheSameFiguresByServiceAndTeam() throws Exception {
        EmployerSummary summary = MadeUpUnits.summary();
        byte[] xlsx = FILES.xlsx(summary);
        byte[] csv = FILES.csv(summary);
        byte[] pdf = new SummaryPdf().render(summary);
        Files.write(Files.createDirectories(Path.of("target", "reports")).resolve("units.pdf"), pdf);
        Files.write(Path.of("target", "reports", "units.xlsx"), xlsx);
        Files.write(Path.of("target", "reports", "units.csv"), csv);

        Map<String, Integer> inCsv = csv(csv);

        assertThat(workbook(xlsx)).isEqualTo(inCsv);
        assertThat(pdf(pdf, summary)).isEqualTo(inCsv);
        assertThat(page(PageUnderTest.render(summary))).isEqualTo(inCsv);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Children in care: North team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void wordsNeverBecomeFormulas(String words) throws Exception {
        var summary = MadeUpEmployer.summary(12).quoting(java.util.List.of(new Quotation(words, words)));
        String csv = new String(FILES.csv(summary), StandardCharsets.UTF_8);
        assertThat(csv).contains("'" + words).doesNotContain("," + words);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FILES.xlsx(summary)))) {
            var cell = book.getSheet("In their words").getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    /** People and share of every answer that is shown, as one text, with how often it occurs. */
    private static Map<String, Integer> csv(byte[] bytes) throws IOException {
        var figures = new TreeMap<String, Integer>();
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        String people = "";
        for (CSVRecord line : CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            boolean answer =
                    !line.get("answer").isEmpty() && !line.get("answer").equals("All");
            if (answer && line.get("figure").equals("People")) {
                people = line.get("value");
            }
            if (answer
                    && line.get("figure").equals("Share in %")
                    && !line.get("value").isEmpty()) {
                figures.merge(line.get("value") + "%(" + people + ")", 1, Integer::sum);
            }
        }
        return figures;
    }

    private static Map<String, Integer> workbook(byte[] bytes) throws IOException {
        var figures = new TreeMap<String, Integer>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                    int last = row.getLastCellNum() - 1;
                    if (last >= 3
                            && row.getCell(last).getCellType() == CellType.NUMERIC
                            && sheet.getRow(0)
                                    .getCell(last)
                                    .getStringCellValue()
                                    .equals("Share")
                            && !row.getCell(last - 2).getStringCellValue().equals("All")) {
                        long percent = Math.round(100 * row.getCell(last).getNumericCellValue());
                        long people = (long) row.getCell(last - 1).getNumericCellValue();
                        figures.merge(percent + "%(" + people + ")", 1, Integer::sum);
                    }
                }
            }
        }
        return figures;
    }

    private static Map<String, Integer> pdf(byte[] bytes, EmployerSummary summary) throws IOException {
        var reader = new PdfReader(bytes);
        var extractor = new PdfTextExtractor(reader);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page));
        }
        String bare = text.toString().replaceAll("\\s+", "").replaceAll("Question\\d", "Question:");
        for (Division division : summary.text().divided()) {
            for (Division.Group group : division.groups()) {
                String label = group.label().replaceAll("\\s+", "");
                bare = bare.replace(label, label + ":");
            }
        }
        return matches(PRINTED, bare);
    }

    private static Map<String, Integer> page(String html) {
        var figures = matches(
                Pattern.compile(
                        "numeric\">(\\d+)</td><td class=\"govuk-table__cell govuk-table__cell--numeric\">(\\d+)%<"),
                html.replaceAll(
                        "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">All</th>.*",
                        ""),
                true);
        matches(Pattern.compile("numeric\">(\\d+)% \\((\\d+)\\)<"), html, false)
                .forEach((figure, times) -> figures.merge(figure, times, Integer::sum));
        return figures;
    }

    private static Map<String, Integer> matches(Pattern pattern, String text) {
        return matches(pattern, text, false);
    }

    private static TreeMap<String, Integer> matches(Pattern pattern, String text, boolean peopleFirst) {
        var figures = new TreeMap<String, Integer>();
        pattern.matcher(text)
                .results()
                .forEach(hit -> figures.merge(
                        peopleFirst
                                ? hit.group(2) + "%(" + hit.group(1) + ")"
                                : hit.group(1) + "%(" + hit.group(2) + ")",
                        1,
                        Integer::sum));
        return figures;
    }
}

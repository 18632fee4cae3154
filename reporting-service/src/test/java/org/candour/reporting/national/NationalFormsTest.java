package org.candour.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.reporting.national.http.NationalView;
import org.candour.reporting.print.PdfUa;
import org.candour.reporting.print.TaggedPdf;
import org.candour.reporting.summary.SummaryFiles;
import org.candour.reporting.summary.file.SheetSummaryFiles;
import org.candour.reporting.summary.http.PageUnderTest;
import org.candour.reporting.summary.pdf.JasperSummaryDocuments;
import org.candour.reporting.summary.pdf.SummaryPdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page, the PDF, the workbook and the CSV file of a national summary hold the same figures. */
@Tag("HC-12")
@Tag("SP-10")
class NationalFormsTest {
    private static final Pattern ON_PAGE = Pattern.compile(
            "numeric\">(\\d+)%</td><td class=\"govuk-table__cell govuk-table__cell--numeric\">(?:(\\d+) to (\\d+)%)?<");
    private static final Pattern IN_PDF = Pattern.compile("(\\d+)%(?:\\((\\d+)to(\\d+)%\\))?");
    private static final Pattern SCORE = Pattern.compile("Score ?of ?all: ?(\\d+) ?of ?100");

    private final NationalSummary summary = NationalSummaryTest.summary();
    private final SummaryFiles files = new SheetSummaryFiles();

    @Test
    void holdTheSameFigures() throws Exception {
        byte[] pdf = new JasperSummaryDocuments(new SummaryPdf()).pdf(NationalBooklet.of(summary));
        keep(pdf, "national.pdf");
        byte[] csv = files.csv(NationalSheets.of(summary));
        keep(csv, "national.csv");
        byte[] xlsx = files.xlsx(NationalSheets.of(summary));
        keep(xlsx, "national.xlsx");
        String page = PageUnderTest.render("national/report", "view", new NationalView(summary, "/x", "/y"));

        Map<String, Integer> figures = csv(csv);

        assertThat(figures.values().stream().mapToInt(times -> times).sum()).isGreaterThan(150);
        assertThat(figures.keySet()).anyMatch(share -> share.contains("..")).anyMatch(share -> !share.contains(".."));
        assertThat(counted(ON_PAGE.matcher(page).results())).isEqualTo(figures);
        assertThat(workbook(xlsx)).isEqualTo(figures);
        assertThat(counted(TaggedPdf.passages(pdf).stream()
                        .filter(passage -> passage.place().contains("/TD"))
                        .map(passage -> IN_PDF.matcher(passage.text()))
                        .filter(Matcher::matches)
                        .map(Matcher::toMatchResult)))
                .isEqualTo(figures);
        List<String> scores = scores(page);
        assertThat(scores).hasSize(9);
        assertThat(scores(TaggedPdf.passages(pdf).stream()
                        .map(TaggedPdf.Passage::text)
                        .toList()
                        .toString()))
                .isEqualTo(scores);
        assertThat(summary.topics().stream()
                        .filter(topic -> topic.score() != null)
                        .map(topic -> String.valueOf(topic.score().value())))
                .containsExactlyElementsOf(scores);
    }

    @Test
    void isAnAccessiblePdfWithEveryQuestionAndNoEmployer() throws Exception {
        byte[] pdf = new JasperSummaryDocuments(new SummaryPdf()).pdf(NationalBooklet.of(summary));
        PdfUa.assertAccessible(pdf);
        String text =
                TaggedPdf.passages(pdf).stream().map(TaggedPdf.Passage::text).reduce("", String::concat);
        summary.topics()
                .forEach(topic -> topic.questions()
                        .forEach(question -> assertThat(text)
                                .contains(bare(question.question().text()))));
        NationalMethod.of(summary).forEach(line -> assertThat(text).contains(bare(line)));
        assertThat(text)
                .contains("Allemployerstogether", "7", "people,roundedto5")
                .doesNotContain("Lindenshire");
    }

    private static Map<String, Integer> counted(Stream<MatchResult> shares) {
        var figures = new TreeMap<String, Integer>();
        shares.forEach(share -> figures.merge(
                share.group(2) == null
                        ? share.group(1)
                        : share.group(1) + " in " + share.group(2) + ".." + share.group(3),
                1,
                Integer::sum));
        return figures;
    }

    private static Map<String, Integer> csv(byte[] bytes) throws IOException {
        var figures = new TreeMap<String, Integer>();
        String share = "";
        String least = "";
        for (CSVRecord line : CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(bytes, StandardCharsets.UTF_8).substring(1)))) {
            switch (line.get("figure")) {
                case "Share in %" -> share = line.get("value");
                case "At least in %" -> least = line.get("value");
                case "At most in %" -> add(figures, share, least, line.get("value"));
                default -> {}
            }
        }
        return figures;
    }

    private static Map<String, Integer> workbook(byte[] bytes) throws IOException {
        var figures = new TreeMap<String, Integer>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    int last = row.getLastCellNum() - 1;
                    if (last >= 3
                            && row.getCell(last).getCellType() == CellType.NUMERIC
                            && sheet.getRow(0)
                                    .getCell(last)
                                    .getStringCellValue()
                                    .equals("At most")) {
                        add(
                                figures,
                                percent(row.getCell(last - 2).getNumericCellValue()),
                                percent(row.getCell(last - 1).getNumericCellValue()),
                                percent(row.getCell(last).getNumericCellValue()));
                    }
                }
            }
        }
        return figures;
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(100 * share));
    }

    private static void add(Map<String, Integer> figures, String share, String least, String most) {
        figures.merge(least.equals(most) ? share : share + " in " + least + ".." + most, 1, Integer::sum);
    }

    private static List<String> scores(String text) {
        return SCORE.matcher(text).results().map(hit -> hit.group(1)).toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void keep(byte[] bytes, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "reports")).resolve(name), bytes);
    }
}

package org.candour.reporting.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.reporting.print.PdfUa;
import org.candour.reporting.summary.Chapter;
import org.candour.reporting.summary.Comparison;
import org.candour.reporting.summary.Divided;
import org.candour.reporting.summary.Division;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.MadeUpEmployer;
import org.candour.reporting.summary.Topic;
import org.candour.reporting.summary.file.EditionFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryPdfTest {
    private static final Pattern CELL = Pattern.compile("\\d+%\\(\\d+\\)");
    private final SummaryPdf pdf = new SummaryPdf();

    @ParameterizedTest
    @ValueSource(ints = {12, 25, 60, 320})
    @Tag("HC-9")
    void isAccessibleAndComplete(int size) throws Exception {
        var summary = stored(MadeUpEmployer.summary(size, comparison(size)));
        byte[] printed = pdf.render(summary);
        keep(printed, "summary-" + size + ".pdf");
        PdfUa.assertAccessible(printed);
        String text = text(printed);
        for (Topic topic : summary.text().topics()) {
            assertThat(text).contains(bare(topic.title()));
            topic.questions().forEach(question -> assertThat(text).contains(bare(question.text())));
        }
        assertThat(text).contains(bare("Lindenshire Council"), bare("What to do next"), bare("Why some figures"));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 25, 60, 320})
    @Tag("HC-10")
    void printsTheShownCellsAndNoOther(int size) throws Exception {
        var summary = MadeUpEmployer.summary(size);
        var printed = new TreeMap<String, Integer>();
        // A row starts with the number of its question, which must not run into its first cell.
        String text = text(pdf.render(summary)).replaceAll("Question\\d", "Question:");
        for (Divided divided : Divided.of(summary)) {
            for (Division.Group group : divided.division().groups()) {
                text = text.replace(bare(group.label()), bare(group.label()) + ":");
            }
        }
        CELL.matcher(text).results().forEach(hit -> printed.merge(hit.group(), 1, Integer::sum));
        var shown = new TreeMap<String, Integer>();
        Stream.concat(
                        Stream.of(Topic.Kind.values())
                                .flatMap(kind -> Chapter.of(summary, kind).stream())
                                .flatMap(chapter -> chapter.charted().stream()),
                        Divided.of(summary).stream()
                                .flatMap(divided -> divided.answered().stream())
                                .flatMap(part -> part.questions().stream())
                                .flatMap(question -> question.groups().stream())
                                .map(Divided.GroupBar::bar))
                .flatMap(bar -> bar.rows().stream())
                .filter(row -> row.shown())
                .forEach(row -> shown.merge(bare(row.share() + "(" + row.count() + ")"), 1, Integer::sum));
        assertThat(printed).isEqualTo(shown);
    }

    @Test
    void theRepairIsWhatMakesItAccessible() throws Exception {
        byte[] printed = pdf.render(MadeUpEmployer.summary(60));
        var reader = new PdfReader(printed);
        assertThat(reader.getCatalog().get(com.lowagie.text.pdf.PdfName.METADATA))
                .isNotNull();
        assertThat(reader.getNumberOfPages()).isBetween(10, 20);
        assertThat(new String(reader.getMetadata(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<pdfuaid:part>1</pdfuaid:part>", "Lindenshire Council");
    }

    private static Comparison comparison(int size) {
        return size < 60
                ? new Comparison(0, Map.of(), "There is no comparison with all employers this time.")
                : new Comparison(
                        6,
                        Map.of("framework", 55, "workloads", 47, "wellbeing", 61, "supervision", 58),
                        "All employers means the 6 employers with a report in this wave, from counts rounded to 5.");
    }

    private static EmployerSummary stored(EmployerSummary summary) {
        return EditionFile.read(EditionFile.write(summary, MadeUpEmployer.KEY), MadeUpEmployer.KEY);
    }

    private static String text(byte[] printed) throws IOException {
        var reader = new PdfReader(printed);
        var extractor = new PdfTextExtractor(reader);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page));
        }
        return bare(text.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void keep(byte[] printed, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "reports")).resolve(name), printed);
    }
}

package org.candour.reporting.scalereport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.candour.reporting.print.PdfUa;
import org.candour.reporting.scalereport.Effort;
import org.candour.reporting.scalereport.MadeUp;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.ScaleReports;
import org.candour.reporting.scalereport.Section;
import org.candour.reporting.scalereport.StepProgress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HC-11")
class ReportPdfTest {
    private static final ScaleReport REPORT = ScaleReports.build(MadeUp.twoFactors(), StepProgress.IGNORED);

    private final ReportPdf pdf = new ReportPdf();

    @Test
    void isCompleteAndHasATitle() throws Exception {
        byte[] printed = pdf.render(REPORT);
        Files.write(Files.createDirectories(Path.of("target", "reports")).resolve("scalereport.pdf"), printed);
        String text = text(printed);

        for (Section section : REPORT.sections()) {
            assertThat(text).contains(bare(section.title()));
            section.tables().forEach(table -> assertThat(text).contains(bare(table.title())));
        }
        assertThat(text).contains(bare("Validation report: Made-up scale"), bare(REPORT.fingerprint()));
        assertThat(new String(new PdfReader(printed).getMetadata(), StandardCharsets.UTF_8))
                .contains("Validation report: Made-up scale", "<rdf:li>en-GB</rdf:li>");
    }

    @Test
    void isAccessible() throws Exception {
        PdfUa.assertAccessible(pdf.render(REPORT));
    }

    @Test
    void theSameReportIsTheSameToTheLastByte() {
        assertThat(Arrays.equals(pdf.render(REPORT), new ReportPdf().render(REPORT)))
                .isTrue();
    }

    @Test
    void aScaleOfFortyItemsFitsThePages() throws Exception {
        ScaleReport wide = ScaleReports.build(
                MadeUp.drawn(300, 40, 0.02, 8).withEffort(new Effort(5, 5, 500), 1), StepProgress.IGNORED);
        byte[] printed = pdf.render(wide);
        Files.write(Files.createDirectories(Path.of("target", "reports")).resolve("scalereport-40.pdf"), printed);
        assertThat(text(printed)).contains(bare("Correlation matrix, columns 37 to 40"));
    }

    private static String text(byte[] printed) throws Exception {
        var reader = new PdfReader(printed);
        var extractor = new PdfTextExtractor(reader);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page));
        }
        return bare(text.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}

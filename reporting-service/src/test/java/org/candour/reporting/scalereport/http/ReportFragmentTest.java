package org.candour.reporting.scalereport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.candour.reporting.scalereport.Chart;
import org.candour.reporting.scalereport.MadeUp;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.ScaleReports;
import org.candour.reporting.scalereport.Section;
import org.candour.reporting.scalereport.StepProgress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HC-11")
class ReportFragmentTest {
    @Test
    void printsEverySectionWithItsChartsAndKeepsToThePolicyOfThePage() throws IOException {
        ScaleReport report = ScaleReports.build(MadeUp.twoFactors(), StepProgress.IGNORED);
        String page = render(report);
        Files.writeString(Files.createDirectories(Path.of("target", "reports")).resolve("scalereport.html"), page);

        for (Section section : report.sections()) {
            assertThat(page).contains("id=\"section-" + section.name() + "\"");
            section.tables().forEach(table -> assertThat(page).contains("id=\"caption-" + table.name() + "\""));
        }
        assertThat(Pattern.compile("<svg class=\"candour-chart\" role=\"img\"")
                        .matcher(page)
                        .results())
                .hasSize(4);
        // Somebody who knows psych or lavaan finds each figure by its name there.
        assertThat(page)
                .contains(
                        "<code class=\"candour-inr\">r.drop</code>",
                        "<code class=\"candour-inr\">raw_alpha</code>",
                        "<code class=\"candour-inr\">std.all</code>");
        assertThat(page).doesNotContain("style=").doesNotContain("NaN").doesNotContain("<script");
        assertThat(Pattern.compile("\\sid=\"([^\"]+)\"").matcher(page).results().map(hit -> hit.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void belowTenItSaysSoAndShowsNothing() throws IOException {
        String page = render(ScaleReports.build(MadeUp.drawn(9, 4, 0, 3), StepProgress.IGNORED));

        assertThat(page).contains(ScaleReport.TOO_FEW).doesNotContain("<table").doesNotContain("<svg");
    }

    @Test
    void wordsFromOutsideStayWordsInADrawing() {
        String svg = ChartSvg.of(
                new Chart("t", "a\"b", 1, 1, List.of(new Chart.Words(0, 0, "<script>", Chart.Anchor.START, "000000"))));

        assertThat(svg).contains("&lt;script&gt;").contains("a&quot;b").doesNotContain("<script");
    }

    private static String render(ScaleReport report) throws IOException {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        try (var in = Objects.requireNonNull(
                ReportFragmentTest.class.getResourceAsStream("/templates/scalereport/report.html"))) {
            return new QuteScaleReportPages(engine.parse(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            Variant.forContentType(Variant.TEXT_HTML)))
                    .fragment(report);
        }
    }
}

package org.candour.reporting.summary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.reporting.summary.Comparison;
import org.candour.reporting.summary.Divided;
import org.candour.reporting.summary.MadeUpEmployer;
import org.candour.reporting.summary.Topic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryPageTest {
    private static final Pattern FIGURE = Pattern.compile("govuk-table__cell--numeric\">([^<]+)<");

    @ParameterizedTest
    @ValueSource(ints = {12, 25, 60, 320})
    @Tag("HC-9")
    void printsEveryQuestionAndTheShownCellsOnly(int size) throws Exception {
        var summary = MadeUpEmployer.summary(size, comparison(size));
        String page = PageUnderTest.render(summary);
        Files.writeString(
                Files.createDirectories(Path.of("target", "reports")).resolve("summary-" + size + ".html"), page);
        for (Topic topic : summary.text().topics()) {
            assertThat(page).contains(escaped(topic.title()));
            topic.questions().forEach(question -> assertThat(page).contains(escaped(question.text())));
        }
        var printed = new TreeMap<String, Integer>();
        FIGURE.matcher(page).results().forEach(hit -> printed.merge(hit.group(1), 1, Integer::sum));
        var shown = new TreeMap<String, Integer>();
        SummaryPage.of(summary).chapters().stream()
                .flatMap(chapter -> chapter.charted().stream())
                .forEach(bar -> {
                    bar.rows().stream()
                            .filter(row -> row.shown())
                            .flatMap(row -> Stream.of(row.count(), row.share()))
                            .forEach(figure -> shown.merge(figure, 1, Integer::sum));
                    Stream.of(bar.base(), "100%").forEach(figure -> shown.merge(figure, 1, Integer::sum));
                });
        SummaryPage.of(summary).divided().stream()
                .flatMap(divided -> divided.answered().stream())
                .flatMap(part -> part.questions().stream())
                .flatMap(question -> question.groups().stream())
                .map(Divided.GroupBar::bar)
                .filter(bar -> !bar.replaced())
                .forEach(bar -> {
                    bar.rows().stream()
                            .filter(row -> row.shown())
                            .forEach(row -> shown.merge(row.share() + " (" + row.count() + ")", 1, Integer::sum));
                    shown.merge(bar.base(), 1, Integer::sum);
                });
        assertThat(printed).isEqualTo(shown);
    }

    @Test
    void keepsToThePolicyOfThePage() {
        String page = PageUnderTest.render(MadeUpEmployer.summary(60, comparison(60)));
        assertThat(page).doesNotContain("style=").doesNotContain("onclick").doesNotContain("<script>");
        assertThat(Pattern.compile("\\sid=\"([^\"]+)\"").matcher(page).results().map(hit -> hit.group(1)))
                .doesNotHaveDuplicates();
    }

    private static Comparison comparison(int size) {
        return size < 60
                ? new Comparison(0, Map.of(), "There is no comparison with all employers this time.")
                : new Comparison(
                        6,
                        Map.of("framework", 55, "workloads", 47, "wellbeing", 61, "supervision", 58),
                        "All employers means the 6 employers with a report in this wave, from counts rounded to 5.");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&#39;");
    }
}

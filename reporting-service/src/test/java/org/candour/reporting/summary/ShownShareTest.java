package org.candour.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeScore;
import org.candour.reporting.summary.http.PageUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HC-10")
class ShownShareTest {
    private static final int[] SIZES = {12, 25, 60, 320};

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 320})
    void theReportSaysHowMuchItShows(int size) {
        var summary = MadeUpEmployer.summary(size);
        ShownShare share = ShownShare.of(summary);

        int apart = summary.text().topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .mapToInt(question -> question.choices().size())
                .sum();
        // Answers that stand together are one figure.
        assertThat(share.everybody().all()).isBetween(apart / 2, apart);
        assertThat(share.groups().all()).isBetween((8 + 6) * apart / 2, (8 + 6) * apart);
        assertThat(share.everybody().shown()).isLessThanOrEqualTo((int) summary.numbers().tables().stream()
                .filter(table -> table.id().equals(table.item()))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(SafeCell::isShown)
                .count());
        assertThat(PageUnderTest.render(summary)).contains(share.sentence());
    }

    @Test
    void largerEmployersSeeMore() {
        var shares = IntStream.of(SIZES)
                .mapToObj(size -> ShownShare.of(MadeUpEmployer.summary(size)))
                .toList();
        assertThat(shares).extracting(share -> share.everybody().percent()).isSorted();
        assertThat(shares).extracting(share -> share.groups().percent()).isSorted();
        assertThat(shares.getLast().everybody().percent()).isGreaterThan(70);
    }

    /** The table in the documentation is what this made-up employer gives. */
    @Test
    void theDocumentationStatesTheShares() throws Exception {
        String docs = Files.readString(Path.of(System.getProperty("candour.root", ".."), "docs", "disclosure.md"));
        var lines = new ArrayList<String>();
        for (int size : SIZES) {
            var summary = MadeUpEmployer.summary(size);
            ShownShare share = ShownShare.of(summary);
            String line = "| %d | %d %% | %d %% | %s |"
                    .formatted(size, share.everybody().percent(), share.groups().percent(), scoresOfGroups(summary));
            System.out.println(line);
            lines.add(line);
        }
        assertThat(docs).contains(lines);
    }

    private static String scoresOfGroups(EmployerSummary summary) {
        var scores = summary.text().topics().stream()
                .filter(topic -> topic.scale() != null)
                .flatMap(topic -> summary.text().divided().stream()
                        .flatMap(division -> division.groups().stream()
                                .map(group -> summary.score(division.scoreName(topic, group)))))
                .toList();
        long shown = scores.stream()
                .filter(score -> score.filter(SafeScore::isShown).isPresent())
                .count();
        long scales = summary.text().topics().stream()
                .filter(topic -> topic.scale() != null)
                .count();
        return shown + " of "
                + scales
                        * summary.text().divided().stream()
                                .mapToInt(Division::all)
                                .sum();
    }
}

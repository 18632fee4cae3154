package org.candour.reporting.scalereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.Scoring;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The validation report as a model: what it holds, what it withholds, and what it says instead of a figure. */
@Tag("HC-11")
class ScaleReportsTest {

    @Test
    void someoneWhoKnowsRFindsItsFiguresUnderTheirNames() throws IOException {
        ScaleReport report = ScaleReports.build(MadeUp.twoFactors(), StepProgress.IGNORED);
        JsonNode lavaan = structure()
                .get("confirmatory")
                .valueStream()
                .filter(one -> one.get("missing").asText().equals("fiml")
                        && one.get("model").asText().startsWith("first =~ q1 + q2 + q3\nsecond =~ q4 + q5 + q6")
                        && !one.get("model").asText().endsWith("q3"))
                .findFirst()
                .orElseThrow();

        for (String index : List.of("ntotal", "chisq", "df", "cfi", "tli", "rmsea", "srmr", "aic", "bic")) {
            double expected =
                    lavaan.get("fit").path(index).asDouble(lavaan.get("n").asDouble());
            assertThat(figure(report, "cfa.fit", index, "value")).as(index).isCloseTo(expected, within(1e-4));
        }
        assertThat(report.sections().stream().map(Section::name))
                .containsExactly(
                        "verdicts",
                        "sample",
                        "missing",
                        "items",
                        "alpha",
                        "subscales",
                        "item.total",
                        "inter.item",
                        "guttman",
                        "omega",
                        "ordinal",
                        "factorability",
                        "parallel",
                        "fa",
                        "cfa",
                        "invariance.language",
                        "score",
                        "retest",
                        "groups.language",
                        "method");
    }

    @Test
    void alphaIsThatOfPsych() throws IOException {
        JsonNode expected = scale("belonging");
        List<String> reversed = new ArrayList<>();
        expected.get("reverse").forEach(code -> reversed.add(code.asText()));
        ScaleReport report = ScaleReports.build(
                MadeUp.file(
                        "belonging",
                        expected.get("minimum").asInt(),
                        expected.get("maximum").asInt(),
                        reversed),
                StepProgress.IGNORED);

        assertThat(figure(report, "alpha", "pairwise", "raw_alpha"))
                .isCloseTo(expected.get("psychAlpha").asDouble(), within(1e-12));
        assertThat(report.table("alpha.ci").orElseThrow().rows()).hasSize(7);
        assertThat(report.table("item.stats").orElseThrow().columns().stream().map(Column::name))
                .containsExactly("item", "raw.r", "std.r", "r.cor", "r.drop");
    }

    @Test
    void twoItemsGetWordsWhereThereIsNoFigure() {
        ScaleReport report = ScaleReports.build(MadeUp.file("pride", 1, 5, List.of()), StepProgress.IGNORED);

        assertThat(report.section("alpha").orElseThrow().notes())
                .contains("The coefficient to quote: Spearman-Brown, two items.");
        assertThat(report.section("cfa").orElseThrow().whyNot()).contains("three items");
        assertThat(report.section("parallel").orElseThrow().whyNot()).contains("three items");
        assertThat(words(report, "cosmin", "Internal consistency", "verdict")).startsWith("?");
    }

    @Test
    void anItemEverybodyAnsweredAlikeIsNamed() {
        AnswerTable.Builder table = MadeUp.builder(List.of("a", "b", "c", "d"), 1, 5);
        for (int i = 0; i < 60; i++) {
            table.row(Map.of("a", 1 + i % 5, "b", 1 + (i + i % 2) % 5, "c", 1 + (i + i % 3) % 5, "d", 3));
        }
        ScaleReport report =
                ScaleReports.build(input(table.build(), List.of("a", "b", "c", "d")), StepProgress.IGNORED);

        assertThat(report.cautions()).anyMatch(caution -> caution.contains("d has no variance"));
        assertThat(cell(report, "item.stats", "d", "r.drop")).isInstanceOf(Value.NotDefined.class);
    }

    @Test
    void fewerThanTenCompleteAnswersShowNothing() {
        ScaleReport report = ScaleReports.build(MadeUp.drawn(9, 4, 0, 3), StepProgress.IGNORED);

        assertThat(report.shown()).isFalse();
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void noCountOfPeopleBelowTenIsPrinted() {
        for (long seed = 1; seed <= 5; seed++) {
            ScaleInput input = MadeUp.drawn(130, 5, 0.05, seed);
            List<String> groups = IntStream.range(0, 130)
                    .mapToObj(row -> row < 60 ? "one" : row < 110 ? "two" : row < 123 ? "three" : "four")
                    .toList();
            ScaleReport report = ScaleReports.build(
                    input.withGroupings(List.of(new ScaleInput.Grouping("team", "Team", groups)))
                            .withEffort(new Effort(20, 5, 500), 1),
                    StepProgress.IGNORED);

            assertThat(counts(report, "sample", "n").subList(0, 3)).allMatch(n -> n >= 10);
            assertThat(counts(report, "md.pattern", "n")).isNotEmpty().allMatch(n -> n >= 10);
            assertThat(report.table("md.pattern").orElseThrow().column("n"))
                    .noneMatch(Value.Withheld.class::isInstance);
            assertThat(counts(report, "missing.items", "missing")).allMatch(n -> n == 0 || n >= 10);
            for (List<Value> row :
                    report.table("response.frequencies").orElseThrow().rows()) {
                assertThat(row.stream().filter(Value.Withheld.class::isInstance).count())
                        .isNotEqualTo(1);
                row.stream()
                        .filter(Value.Number.class::isInstance)
                        .map(Value.Number.class::cast)
                        .forEach(share -> assertThat(share.value() == 0 || share.value() >= 1000.0 / 130)
                                .isTrue());
            }
            // Seven people alone could be worked out from the whole, so the smallest group goes with them.
            assertThat(report.table("groups.means.team").orElseThrow().column("group"))
                    .containsExactly(Value.words("one"), Value.words("two"));
            assertThat(report.section("groups.team").orElseThrow().notes().getFirst())
                    .contains("four")
                    .contains("three");
        }
    }

    @Test
    void withManyPatternsOfMissingAnswersOnlyCompleteOnesAreFittedAndTheReportSaysSo() {
        ScaleInput input = MadeUp.drawn(400, 8, 0.1, 4);
        ScaleReport full = ScaleReports.build(input.withEffort(new Effort(20, 5, 500), 1), StepProgress.IGNORED);
        ScaleReport listwise = ScaleReports.build(input.withEffort(new Effort(20, 5, 20), 1), StepProgress.IGNORED);

        assertThat(full.section("cfa").orElseThrow().about()).contains("FIML");
        assertThat(figure(full, "cfa.fit", "ntotal", "value")).isEqualTo(400);
        assertThat(listwise.section("cfa").orElseThrow().about())
                .contains("listwise")
                .contains("more than 20 patterns");
        assertThat(figure(listwise, "cfa.fit", "ntotal", "value")).isLessThan(300);
        assertThat(words(listwise, "method", "Missing answers", "how")).contains("listwise");
    }

    @Test
    void aRetestGivesAgreementAndItsVerdicts() {
        ScaleInput first = MadeUp.drawn(80, 5, 0, 5);
        ScaleReport report = ScaleReports.build(
                first.withRetest(first.table(), OptionalDouble.of(0.5)).withEffort(new Effort(20, 5, 500), 1),
                StepProgress.IGNORED);

        assertThat(figure(report, "ICC", "ICC(2,1), ICC(A,1)", "ICC")).isEqualTo(1);
        assertThat(words(report, "cosmin", "Reliability over time", "verdict")).startsWith("+");
        assertThat(words(report, "cosmin", "Measurement error", "verdict")).startsWith("+");
    }

    @Test
    void alphaWithoutAShownStructureIsNeverSufficient() {
        ScaleReport three = ScaleReports.build(
                MadeUp.drawn(200, 3, 0, 6).withEffort(new Effort(20, 5, 500), 1), StepProgress.IGNORED);

        assertThat(figure(three, "alpha", "pairwise", "raw_alpha")).isGreaterThan(0.7);
        assertThat(words(three, "cosmin", "Structural validity", "verdict")).startsWith("?");
        assertThat(words(three, "cosmin", "Internal consistency", "verdict")).startsWith("?");

        ScaleReport six = ScaleReports.build(
                MadeUp.drawn(200, 6, 0, 6).withEffort(new Effort(20, 5, 500), 1), StepProgress.IGNORED);
        assertThat(words(six, "cosmin", "Internal consistency", "verdict")).startsWith("+");
    }

    @Test
    void theSameInputMakesTheSameReportAndAnotherSeedAnotherFingerprint() {
        ScaleInput input = MadeUp.twoFactors();
        ScaleReport report = ScaleReports.build(input, StepProgress.IGNORED);

        assertThat(ScaleReports.build(MadeUp.twoFactors(), StepProgress.IGNORED))
                .isEqualTo(report);
        ScaleReport other = ScaleReports.build(input.withEffort(input.effort(), 8), StepProgress.IGNORED);
        assertThat(other.fingerprint()).isNotEqualTo(report.fingerprint());
    }

    @Test
    void progressNeverFallsAndStopsTheWork() {
        List<Integer> seen = new ArrayList<>();
        ScaleReports.build(MadeUp.twoFactors(), (step, percent) -> seen.add(percent));
        assertThat(seen).isSorted().startsWith(0).endsWith(100);

        assertThatThrownBy(() -> ScaleReports.build(MadeUp.twoFactors(), (step, percent) -> percent < 42))
                .isInstanceOf(CancellationException.class);
    }

    private static ScaleInput input(AnswerTable table, List<String> codes) {
        return ScaleInput.of(
                        "Flat", "flat", "Made-up", table, MadeUp.items(codes, List.of()), Scoring.halfOf(codes.size()))
                .withEffort(new Effort(20, 5, 500), 1);
    }

    private static Value cell(ScaleReport report, String table, String row, String column) {
        Table found = report.table(table).orElseThrow();
        int at = found.columns().stream().map(Column::name).toList().indexOf(column);
        return found.rows().stream()
                .filter(cells -> cells.getFirst().equals(Value.words(row)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + row + " in " + found))
                .get(at);
    }

    private static double figure(ScaleReport report, String table, String row, String column) {
        return switch (cell(report, table, row, column)) {
            case Value.Number number -> number.value();
            case Value.Count count -> count.value();
            case Value other -> throw new AssertionError(row + " is " + other);
        };
    }

    private static String words(ScaleReport report, String table, String row, String column) {
        return ((Value.Words) cell(report, table, row, column)).text();
    }

    private static List<Long> counts(ScaleReport report, String table, String column) {
        return report.table(table).orElseThrow().column(column).stream()
                .filter(Value.Count.class::isInstance)
                .map(value -> ((Value.Count) value).value())
                .toList();
    }

    private static JsonNode structure() throws IOException {
        return new ObjectMapper().readTree(ScaleReportsTest.class.getResource("/reliability/structure/expected.json"));
    }

    private static JsonNode scale(String file) throws IOException {
        JsonNode scales = new ObjectMapper()
                .readTree(ScaleReportsTest.class.getResource("/reliability/expected.json"))
                .get("scales");
        return StreamSupport.stream(scales.spliterator(), false)
                .filter(one -> one.get("file").asText().equals(file))
                .findFirst()
                .orElseThrow();
    }
}

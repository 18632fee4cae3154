package org.candour.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeScore;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.summary.file.EditionFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildSummaryTest {
    private static final Comparison NONE = new Comparison(0, Map.of(), "None.");

    @Test
    @Tag("HC-10")
    void nineAnswersGiveNoReport() {
        assertThat(new BuildSummary().from(MadeUpEmployer.input(9, NONE))).isEqualTo(new SummaryVerdict.TooFew(10));
        assertThat(new BuildSummary().from(MadeUpEmployer.input(10, NONE))).isInstanceOf(SummaryVerdict.Built.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 25, 60, 320})
    @Tag("HC-10")
    void aShownCountIsTheTrueOneAndNeverSmall(int size) {
        var input = MadeUpEmployer.input(size, NONE);
        var summary = MadeUpEmployer.summary(size);
        for (Topic topic : summary.text().topics()) {
            for (Question question : topic.questions()) {
                SafeTable table = summary.table(question);
                var truth = Counts.of(
                        MadeUpEmployer.INSTRUMENT.item(question.code()).orElseThrow(), input.answers());
                if (table.isWithheld()) {
                    continue;
                }
                var row = table.row(FrequencyTable.ALL);
                for (int i = 0; i < table.answers().size(); i++) {
                    var answer = table.answers().get(i);
                    int raw = table.joint().getOrDefault(answer, List.of(answer)).stream()
                            .mapToInt(part -> truth.getOrDefault(part, 0))
                            .sum();
                    var count = row.cells().get(i).count();
                    assertThat(count.orElse(raw)).isEqualTo(raw);
                    assertThat(count.orElse(0))
                            .as("a count of 1 to 4 is withheld")
                            .isNotIn(1, 2, 3, 4);
                }
            }
        }
        System.out.printf("employer of %d: %s%n", size, shown(summary));
    }

    private static String shown(EmployerSummary summary) {
        List<SafeCell> cells = summary.numbers().tables().stream()
                .filter(table -> table.id().equals(table.item()))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
        long tables = summary.text().topics().stream()
                .mapToLong(topic -> topic.questions().size())
                .sum();
        int all = summary.text().topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .mapToInt(question -> question.choices().size())
                .sum();
        return "%d of %d cells shown (%.0f%%), %d of %d questions charted, %d of %d scores shown"
                .formatted(
                        cells.stream().filter(SafeCell::isShown).count(),
                        all,
                        100.0 * cells.stream().filter(SafeCell::isShown).count() / all,
                        Stream.of(Topic.Kind.values())
                                .flatMap(kind -> Chapter.of(summary, kind).stream())
                                .mapToLong(chapter -> chapter.charted().size())
                                .sum(),
                        tables,
                        summary.numbers().scores().stream()
                                .filter(SafeScore::isShown)
                                .count(),
                        summary.numbers().scores().size());
    }

    @Test
    void theScoreIsTheMeanOfAllAnswersTurnedRoundWhereReversed() {
        var input = MadeUpEmployer.input(320, NONE);
        var summary = MadeUpEmployer.summary(320);
        double sum = 0;
        int answered = 0;
        for (int person = 0; person < input.answers().rows(); person++) {
            for (String code : List.of("WL1", "WL2", "WL3", "WL4")) {
                int answer = input.answers().answer(person, code).orElse(9);
                if (answer != 9) {
                    sum += 25 * (code.equals("WL2") ? 5 - answer : answer - 1);
                    answered++;
                }
            }
        }
        assertThat(summary.numbers().score("score workloads").value()).hasValue((int) Math.round(sum / answered));
    }

    @Test
    void characteristicsAndWordsHaveNoTable() {
        assertThat(MadeUpEmployer.summary(320).numbers().tables())
                .extracting(SafeTable::id)
                .hasSizeBetween(39 + 1, 3 * 39)
                .contains("FW1", "HY4", "LV3", "FW1 by SERVICE")
                .doesNotContain("ROLE", "SERVICE", "AGE", "GENDER", "ETHNICITY", "DISABILITY", "TX1");
    }

    @Test
    @Tag("HC-8")
    void whoeverGetsRowsGetsNoTableByGroup() {
        var tables = MadeUpEmployer.input(60, NONE);
        var rows = new SummaryInput(
                tables.study(),
                tables.wave(),
                tables.instrument(),
                new Employer("linden", "Lindenshire Council", Delivery.ROWS),
                1,
                tables.today(),
                tables.answers(),
                tables.invited(),
                tables.statuses(),
                NONE,
                null,
                List.of());

        var summary = ((SummaryVerdict.Built) new BuildSummary().from(rows)).summary();

        assertThat(summary.text().divided()).isEmpty();
        assertThat(summary.numbers().tables())
                .hasSize(39)
                .allMatch(table -> table.id().equals(table.item()))
                .allMatch(table -> table.shareShown() == 1);
        assertThat(MethodText.of(summary)).extracting(TextBlock::text).contains("Why nothing is withheld");
    }

    /** They would cost the others figures and are printed nowhere. */
    @ParameterizedTest
    @ValueSource(ints = {12, 60, 320})
    void noTableByGroupIsKeptThatIsNotPrinted(int size) {
        assertThat(MadeUpEmployer.summary(size).numbers().tables())
                .filteredOn(table -> table.isPrinted() && !table.id().equals(table.item()))
                .noneMatch(table -> table.isWithheld() || table.replacedByScore());
    }

    @Test
    void groupsSeeAnswersTogetherWhereThatShowsMore() {
        var questions = Divided.of(MadeUpEmployer.summary(320)).stream()
                .flatMap(divided -> divided.answered().stream())
                .flatMap(part -> part.questions().stream())
                .toList();
        assertThat(questions)
                .filteredOn(question -> question.choices().size() == 4)
                .isNotEmpty()
                .filteredOn(question -> !question.question().code().startsWith("HY"))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.choices())
                        .extracting(Choice::label)
                        .containsExactly(
                                "Strongly disagree or disagree",
                                "Neither agree nor disagree",
                                "Agree or strongly agree",
                                "No answer"));
    }

    @Test
    void sixtyPeopleSeeAllScores() {
        var summary = MadeUpEmployer.summary(60);
        assertThat(summary.text().topics().stream()
                        .filter(topic -> topic.scale() != null)
                        .map(topic -> summary.score(topic.scoreName()).orElseThrow()))
                .hasSize(9)
                .allMatch(SafeScore::isShown);
    }

    /** What a report falls back to where the auditor refuses its scores of groups. */
    @Test
    void withoutScoresOfGroupsTheTablesStand() {
        var input = MadeUpEmployer.input(60, NONE);
        assertThat(((SummaryVerdict.Built) new BuildSummary().from(input))
                        .summary()
                        .scoresGroups())
                .isTrue();
        var plain = ((SummaryVerdict.Built) new BuildSummary(false).from(input)).summary();
        assertThat(plain.scoresGroups()).isFalse();
        assertThat(Divided.of(plain)).allMatch(divided -> divided.scored().isEmpty());
        assertThat(plain.topics(Topic.Kind.STANDARD))
                .allMatch(topic -> plain.score(topic.scoreName()).orElseThrow().isShown());
    }

    /** Sixty people see next to nothing of groups answer by answer; the scores of the groups stand in its place. */
    @Test
    void sixtyPeopleSeeScoresOfGroups() {
        var input = MadeUpEmployer.input(60, NONE);
        for (Divided divided : Divided.of(MadeUpEmployer.summary(60))) {
            assertThat(divided.sentence()).contains("he scores of the groups stand in their place.");
            assertThat(divided.scored()).hasSizeGreaterThan(4);
            for (Divided.Part part : divided.scored()) {
                assertThat(part.questions()).isEmpty();
                assertThat(part.scores()).filteredOn(ScoreBar::shown).isNotEmpty();
                for (int i = 0; i < part.scores().size(); i++) {
                    var score = part.scores().get(i);
                    if (score.shown()) {
                        assertThat(score.value()).isEqualTo(meanOf(input, divided.division(), i, part.topic()));
                    }
                }
            }
        }
    }

    private static int meanOf(SummaryInput input, Division division, int group, Topic topic) {
        var scale = input.instrument().scales().stream()
                .filter(one -> one.code().equals(topic.code()))
                .findFirst()
                .orElseThrow();
        List<String> codes =
                division.groups().stream().map(Division.Group::code).toList();
        double sum = 0;
        int answered = 0;
        int people = 0;
        for (int person = 0; person < input.answers().rows(); person++) {
            var said = input.answers().answer(person, division.item());
            String chosen = said.isEmpty() ? "none" : Integer.toString(said.getAsInt());
            String mine = codes.contains(chosen) ? chosen : "others";
            if (mine.equals(codes.get(group))) {
                people++;
                for (var item : scale.items()) {
                    int answer = input.answers().answer(person, item.item()).orElse(9);
                    if (answer != 9) {
                        sum += 25 * (item.reversed() ? 5 - answer : answer - 1);
                        answered++;
                    }
                }
            }
        }
        assertThat(people).isGreaterThanOrEqualTo(10);
        return (int) Math.round(sum / answered);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 320})
    void theStoreGivesBackTheSameReport(int size) {
        var summary = MadeUpEmployer.summary(size);
        byte[] stored = EditionFile.write(summary, MadeUpEmployer.KEY);
        var loaded = EditionFile.read(stored, MadeUpEmployer.KEY);
        assertThat(loaded.text()).isEqualTo(summary.text());
        assertThat(EditionFile.write(loaded, MadeUpEmployer.KEY)).isEqualTo(stored);
        assertThat(Chapter.of(loaded, Topic.Kind.STANDARD)).isEqualTo(Chapter.of(summary, Topic.Kind.STANDARD));
    }

    @Test
    void aChangedEditionIsRefused() {
        byte[] stored = EditionFile.write(MadeUpEmployer.summary(25), MadeUpEmployer.KEY);
        byte[] otherKey = new byte[32];
        assertThatThrownBy(() -> EditionFile.read(stored, otherKey)).isInstanceOf(SecurityException.class);
        IntStream.of(30, stored.length / 2, stored.length - 20).forEach(place -> {
            byte[] changed = stored.clone();
            changed[place] = (byte) (changed[place] == 'A' ? 'B' : 'A');
            assertThatThrownBy(() -> EditionFile.read(changed, MadeUpEmployer.KEY))
                    .isInstanceOf(SecurityException.class);
        });
    }

    @Test
    void theResponseRateStaysAwayFromSmallGroups() {
        var limits = MadeUpEmployer.input(12, NONE).study().thresholds();
        assertThat(Participation.of(60, 104, limits).rate()).isEqualTo("58%");
        assertThat(Participation.of(12, 19, limits).invited()).isNull();
        assertThat(Participation.of(25, 34, limits).invited())
                .as("nine did not answer")
                .isNull();
        assertThat(Participation.of(25, 24, limits).invited()).isNull();
        assertThat(Participation.of(25, null, limits).invited()).isNull();
    }

    @Test
    @Tag("HC-21")
    void theComparisonNeedsFiveEmployersAndNoneAboveHalf() {
        var compare = new CompareEmployers();
        var five = List.of(20, 30, 40, 50, 60).stream()
                .map(size -> MadeUpEmployer.answers(size, size))
                .toList();
        assertThat(compare.from(MadeUpEmployer.INSTRUMENT, five).allowed()).isTrue();
        assertThat(compare.from(MadeUpEmployer.INSTRUMENT, five)
                        .score("workloads")
                        .getAsInt())
                .isBetween(1, 99);
        assertThat(compare.from(MadeUpEmployer.INSTRUMENT, five.subList(0, 4)).allowed())
                .isFalse();
        var lopsided = List.of(12, 25, 60, 140, 320).stream()
                .map(size -> MadeUpEmployer.answers(size, size))
                .toList();
        assertThat(compare.from(MadeUpEmployer.INSTRUMENT, lopsided).allowed()).isFalse();
    }
}

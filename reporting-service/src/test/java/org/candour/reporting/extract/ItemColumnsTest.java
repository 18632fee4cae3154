package org.candour.reporting.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Direction;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.LookupRow;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScaleSource;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.instrument.Section;
import org.candour.reporting.extract.Column.Meaning;
import org.candour.reporting.intake.OpenAnswers;
import org.junit.jupiter.api.Test;

/** One item of each type, and what a researcher finds in its columns. */
class ItemColumnsTest {
    private static final Option NO_SAY =
            new Option(999, "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY, true, 0, false);
    private static final Option NOT_ME = new Option(998, "Not applicable", OptionKind.NOT_APPLICABLE, true, 0, false);

    private static final Instrument INSTRUMENT = instrument(
            item("ROLE", ItemType.SINGLE_CHOICE, plain(1, "Team manager"), plain(2, "Practitioner"), NO_SAY, NOT_ME),
            new Item(
                    "HOURS",
                    "As {ROLE|somebody}, how many hours?",
                    "",
                    ItemType.NUMBER,
                    QuestionClass.DEMOGRAPHIC,
                    List.of(NO_SAY),
                    new Limits(0, 800, 1, "hours", DatePrecision.DAY),
                    Calculation.NONE,
                    List.of()),
            date("DAY", DatePrecision.DAY),
            date("MONTH", DatePrecision.MONTH),
            date("YEAR", DatePrecision.YEAR),
            item("HELP", ItemType.MULTIPLE_CHOICE, plain(1, "Phone"), plain(2, "Visit"), NO_SAY),
            item("ORDER", ItemType.RANKING, plain(1, "Pay"), plain(2, "Time"), plain(3, "Team")),
            item(
                    "ETHNIC",
                    ItemType.TWO_STEP_CHOICE,
                    plain(1, "White"),
                    new Option(101, "Any other White background", OptionKind.ANSWER, false, 1, true),
                    NO_SAY),
            new Item(
                    "STRAIN",
                    "Strain",
                    "",
                    ItemType.CALCULATED,
                    QuestionClass.SPECIAL,
                    List.of(),
                    Limits.NONE,
                    new Calculation(Calculation.Kind.COUNT, List.of("ROLE"), List.of(1, 2), List.of(), 0),
                    List.of()),
            item("READ", ItemType.INFORMATION),
            new Item("WORDS", "Say it", "", ItemType.LONG_TEXT, QuestionClass.FREE_TEXT, List.of()));

    private final List<Column> columns = ItemColumns.of(INSTRUMENT);

    @Test
    void textsAndPagesThatAreOnlyReadHaveNoColumn() {
        assertThat(columns)
                .extracting(Column::code)
                .containsExactly(
                        "ROLE",
                        "HOURS",
                        "DAY",
                        "MONTH",
                        "YEAR",
                        "HELP_1",
                        "HELP_2",
                        "HELP_999",
                        "ORDER_1",
                        "ORDER_2",
                        "ORDER_3",
                        "ETHNIC",
                        "ETHNIC_DETAIL",
                        "STRAIN");
    }

    @Test
    void valuesAreWrittenAsPeopleWriteThem() {
        assertThat(cell("HOURS", 375)).isEqualTo("37.5");
        assertThat(cell("HOURS", 999)).isEqualTo("999");
        assertThat(cell("DAY", 20261103)).isEqualTo("2026-11-03");
        assertThat(cell("MONTH", 202611)).isEqualTo("2026-11");
        assertThat(cell("YEAR", 1998)).isEqualTo("1998");
        assertThat(cell("STRAIN", 2)).isEqualTo("2");
        assertThat(cell("ROLE")).isEmpty();
    }

    @Test
    void severalAnswersBecomeSeveralColumns() {
        assertThat(cells("HELP", List.of("HELP_1", "HELP_2", "HELP_999"), 2)).containsExactly("0", "1", "0");
        assertThat(cells("ORDER", List.of("ORDER_1", "ORDER_2", "ORDER_3"), 3, 1))
                .containsExactly("2", "0", "1");
        assertThat(cells("ETHNIC", List.of("ETHNIC", "ETHNIC_DETAIL"), 1, 101)).containsExactly("1", "101");
        assertThat(cells("ETHNIC", List.of("ETHNIC", "ETHNIC_DETAIL"), 999)).containsExactly("999", "");
    }

    @Test
    void reasonsForNoAnswerKeepTheirCodesAndLabels() {
        assertThat(column("ROLE").meanings())
                .contains(
                        new Meaning("999", "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY),
                        new Meaning("998", "Not applicable", OptionKind.NOT_APPLICABLE));
        assertThat(column("HOURS").meanings())
                .containsExactly(
                        Meaning.range("number from 0.0 to 80.0 (hours)"),
                        new Meaning("999", "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY));
        assertThat(column("ETHNIC_DETAIL").meanings())
                .containsExactly(new Meaning("101", "Any other White background", OptionKind.ANSWER));
        assertThat(column("STRAIN").meanings())
                .containsExactly(Meaning.range("how many of ROLE are 1 (Team manager) or 2 (Practitioner)"));
    }

    @Test
    void whoWasAskedIsSaidInWords() {
        Condition manager = condition(Operator.IS, List.of("ROLE"), List.of(1), 0);
        Condition long37 = condition(Operator.AT_LEAST, List.of("HOURS"), List.of(), 375);
        Condition either = new Condition(Operator.ANY, List.of(manager, long37), List.of(), List.of(), 0);
        Condition none = new Condition(Operator.NOT, List.of(either), List.of(), List.of(), 0);
        RuleText words = new RuleText(INSTRUMENT);

        assertThat(column("HOURS").askedWhen()).isEmpty();
        assertThat(words.of(none)).isEqualTo("not (ROLE is 1 (Team manager) or HOURS is at least 37.5)");
        assertThat(words.of(condition(Operator.COUNT_AT_MOST, List.of("ROLE", "HELP"), List.of(), 1)))
                .isEqualTo("at most 1 of ROLE, HELP are answered");
        assertThat(words.of(new Condition(
                        Operator.ALL,
                        List.of(either, condition(Operator.ANSWERED, List.of("DAY"), List.of(), 0)),
                        List.of(),
                        List.of(),
                        0)))
                .isEqualTo("(ROLE is 1 (Team manager) or HOURS is at least 37.5) and DAY is answered");
    }

    @Test
    void aQuestionIsReadWithItsStemAndForNobodyInParticular() {
        Item hours = INSTRUMENT.item("HOURS").orElseThrow();
        Instrument listed =
                of(List.of(new Page("hours", "In a usual week:", Condition.ALWAYS, List.of(hours))), List.of());

        assertThat(ItemColumns.of(listed).getFirst().question())
                .isEqualTo("In a usual week: As somebody, how many hours?");
    }

    @Test
    void aScoreFollowsTheRuleOfItsScale() {
        Item first = item("A", ItemType.RATING, plain(1, "No"), plain(2, "Partly"), plain(3, "Yes"), NO_SAY);
        Item second = new Item("B", "B", "", ItemType.RATING, QuestionClass.VIEW, first.options());
        List<ScaleItem> members = List.of(new ScaleItem("A", false), new ScaleItem("B", true));
        Instrument scored = of(
                List.of(Page.of(first), Page.of(second)),
                List.of(
                        scale("m", ScoreRule.MEAN, members, List.of()),
                        scale("s-sum", ScoreRule.SUM, members, List.of()),
                        scale("l", ScoreRule.LOOKUP, members, List.of(new LookupRow(5, 1950))),
                        scale("never", ScoreRule.NONE, members, List.of())));
        List<Column> scores = ScoreColumns.of(scored);

        assertThat(scores).extracting(Column::code).containsExactly("SCORE_M", "SCORE_S_SUM", "SCORE_L");
        assertThat(scores)
                .extracting(column -> column.cell().of(response(Map.of("A", List.of(3), "B", List.of(2)))))
                .containsExactly("2.5", "5", "19.5");
        assertThat(scores)
                .extracting(column -> column.cell().of(response(Map.of("A", List.of(3), "B", List.of(999)))))
                .containsExactly("3", "6", "");
        assertThat(scores)
                .extracting(column -> column.cell().of(response(Map.of())))
                .containsExactly("", "", "");
    }

    @Test
    void versionsOfAPageAreAColumnOnlyWhenThereAreSeveral() {
        PageColumns pages = new PageColumns();
        OpenAnswers.Opened early = seen(Map.of("role", 1, "hours", 1));
        OpenAnswers.Opened late = seen(Map.of("role", 1, "hours", 2));
        Stream.of(early, late, seen(Map.of())).forEach(pages::look);

        List<Column> versions = pages.of(INSTRUMENT);

        assertThat(versions).extracting(Column::code).containsExactly("VERSION_HOURS");
        assertThat(versions.getFirst().cell().of(late)).isEqualTo("2");
        assertThat(versions.getFirst().cell().of(seen(Map.of()))).isEmpty();
    }

    private String cell(String item, Integer... values) {
        return cells(item, List.of(item), values).getFirst();
    }

    private List<String> cells(String item, List<String> codes, Integer... values) {
        OpenAnswers.Opened response = response(values.length == 0 ? Map.of() : Map.of(item, List.of(values)));
        return codes.stream().map(code -> column(code).cell().of(response)).toList();
    }

    private Column column(String code) {
        return columns.stream()
                .filter(column -> column.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static OpenAnswers.Opened response(Map<String, List<Integer>> answers) {
        return new OpenAnswers.Opened(new UUID(1, 1), 0, "harbour", "", answers, Map.of());
    }

    private static OpenAnswers.Opened seen(Map<String, Integer> pages) {
        return new OpenAnswers.Opened(new UUID(1, 1), 0, "harbour", "", Map.of(), pages);
    }

    private static Condition condition(Operator operator, List<String> items, List<Integer> values, int number) {
        return new Condition(operator, List.of(), items, values, number);
    }

    private static Option plain(int value, String label) {
        return new Option(value, label, false);
    }

    private static Item item(String code, ItemType type, Option... options) {
        return new Item(code, code, "", type, QuestionClass.VIEW, List.of(options));
    }

    private static Item date(String code, DatePrecision precision) {
        return new Item(
                code,
                code,
                "",
                ItemType.DATE,
                QuestionClass.DEMOGRAPHIC,
                List.of(),
                new Limits(1970, 2026, 0, "", precision),
                Calculation.NONE,
                List.of());
    }

    private static Scale scale(String code, ScoreRule rule, List<ScaleItem> members, List<LookupRow> lookup) {
        return new Scale(code, code, "", members, 1, 3, 1, rule, Direction.HIGH_IS_GOOD, lookup, ScaleSource.OWN);
    }

    private static Instrument instrument(Item... items) {
        return of(Stream.of(items).map(Page::of).toList(), List.of());
    }

    private static Instrument of(List<Page> pages, List<Scale> scales) {
        return new Instrument(
                "MAIN",
                1,
                0,
                "One of each",
                List.of("en"),
                List.of(new Section("all", "All", "", pages)),
                scales,
                List.of());
    }
}

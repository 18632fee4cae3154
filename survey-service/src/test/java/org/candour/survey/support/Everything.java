package org.candour.survey.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.instrument.TranslatedText;
import org.candour.contracts.instrument.Translation;
import org.candour.contracts.quote.QuotePermission;

/** A questionnaire with an item of every type, a page that not everybody sees, and a calculated value. */
public final class Everything {
    private static final Option SILENT =
            new Option(9, "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY, true, 0, false);
    private static final Option OTHER = new Option(8, "Something else", OptionKind.ANSWER, false, 0, true);

    private Everything() {}

    public static Instrument instrument() {
        return instrument(1, 0, "Everything");
    }

    public static Instrument instrument(int version, int corrects, String title) {
        return new Instrument(
                "MAIN",
                version,
                corrects,
                title,
                List.of("en", "cy"),
                List.of(about(), work(), words()),
                List.of(),
                List.of(new Translation("cy", List.of(new TranslatedText("item/HOURS/unit", "oriau")))));
    }

    private static Section about() {
        Item role = choice("ROLE", ItemType.SINGLE_CHOICE, option(1), option(2), OTHER, SILENT);
        Item team = item("TEAM", ItemType.NUMBER, limits(0, 40, 0, ""), List.of());
        Condition leads = new Condition(Operator.IS, List.of(), List.of("ROLE"), List.of(2), 0);
        Item ethnicity = choice(
                "ETH",
                ItemType.TWO_STEP_CHOICE,
                option(1),
                option(2),
                SILENT,
                within(101, 1, false),
                within(109, 1, true),
                within(201, 2, false));
        return new Section(
                "about",
                "About you",
                "",
                List.of(
                        Page.of(role),
                        new Page("team", "", leads, List.of(team)),
                        Page.of(ethnicity),
                        Page.of(date("BORN", DatePrecision.DAY)),
                        Page.of(date("START", DatePrecision.MONTH)),
                        Page.of(date("TRAINED", DatePrecision.YEAR))));
    }

    private static Section work() {
        List<Item> statements = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> choice("S" + number, ItemType.RATING, option(1), option(2), option(3), SILENT))
                .toList();
        Item strain = new Item(
                "STRAIN",
                "",
                "",
                ItemType.CALCULATED,
                QuestionClass.VIEW,
                List.of(),
                Limits.NONE,
                new Calculation(Calculation.Kind.COUNT, List.of("S1", "S2", "S3"), List.of(1, 2), List.of(), 0),
                List.of());
        Option[] steps =
                IntStream.rangeClosed(0, 10).mapToObj(Everything::option).toArray(Option[]::new);
        Option none = new Option(7, "None of these", OptionKind.ANSWER, true, 0, false);
        return new Section(
                "work",
                "Work",
                "",
                List.of(
                        new Page("statements", "How far do you agree?", Condition.ALWAYS, statements),
                        Page.of(strain),
                        Page.of(item(
                                "HOURS",
                                ItemType.NUMBER,
                                limits(0, 800, 1, "hours"),
                                List.of(new Option(
                                        9999, "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY, true, 0, false)))),
                        Page.of(choice("CONTENT", ItemType.ZERO_TO_TEN, steps)),
                        Page.of(item(
                                "HELP",
                                ItemType.MULTIPLE_CHOICE,
                                limits(0, 3, 0, ""),
                                List.of(option(1), option(2), option(3), option(4), none, OTHER, SILENT))),
                        Page.of(item(
                                "WISH",
                                ItemType.RANKING,
                                limits(0, 3, 0, ""),
                                List.of(option(1), option(2), option(3), option(4), SILENT)))));
    }

    private static Section words() {
        return new Section(
                "words",
                "In your words",
                "",
                List.of(
                        Page.of(choice("INFO", ItemType.INFORMATION)),
                        Page.of(text("JOB", ItemType.SHORT_TEXT, 40)),
                        Page.of(text("MORE", ItemType.LONG_TEXT, 0))));
    }

    private static Item choice(String code, ItemType type, Option... options) {
        return item(code, type, Limits.NONE, Arrays.asList(options));
    }

    private static Item date(String code, DatePrecision precision) {
        return item(code, ItemType.DATE, new Limits(1950, 2026, 0, "", precision), List.of(SILENT));
    }

    private static Item text(String code, ItemType type, int longest) {
        return new Item(
                code,
                "Text of " + code,
                "",
                type,
                QuestionClass.FREE_TEXT,
                List.of(),
                limits(0, longest, 0, ""),
                Calculation.NONE,
                type == ItemType.LONG_TEXT ? List.of(QuotePermission.ANONYMOUS) : List.of());
    }

    private static Item item(String code, ItemType type, Limits limits, List<Option> options) {
        return new Item(
                code, "Text of " + code, "", type, QuestionClass.VIEW, options, limits, Calculation.NONE, List.of());
    }

    private static Limits limits(int minimum, int maximum, int decimals, String unit) {
        return new Limits(minimum, maximum, decimals, unit, DatePrecision.DAY);
    }

    private static Option option(int value) {
        return new Option(value, String.format(Locale.ROOT, "Option %d", value), OptionKind.ANSWER, false, 0, false);
    }

    private static Option within(int value, int group, boolean ownWords) {
        return new Option(value, "Option " + value, OptionKind.ANSWER, false, group, ownWords);
    }
}

package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.candour.contracts.instrument.TextKeys;
import org.candour.contracts.instrument.TranslatedText;
import org.candour.contracts.instrument.Translation;

/** Questionnaires to write as forms: one with everything a form can say, and small ones. */
final class Questionnaires {
    private Questionnaires() {}

    static Instrument everything() {
        List<Option> agree = List.of(
                option(1),
                option(2),
                option(3),
                new Option(8, "Not applicable", OptionKind.NOT_APPLICABLE, true, 0, false),
                new Option(9, "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY, true, 0, false));
        Item load = item("LOAD1", ItemType.RATING, agree, Limits.NONE);
        Item pace = item("LOAD2", ItemType.RATING, agree, Limits.NONE);
        Item hours = new Item(
                "HOURS",
                "=How many hours?",
                "In a usual week",
                ItemType.NUMBER,
                QuestionClass.DEMOGRAPHIC,
                List.of(new Option(999, "- rather not", OptionKind.PREFER_NOT_TO_SAY, true, 0, false)),
                new Limits(0, 805, 1, "hours", DatePrecision.DAY),
                Calculation.NONE,
                List.of());
        Item start = item("START_DATE", ItemType.DATE, List.of(), new Limits(1970, 2026, 0, "", DatePrecision.MONTH));
        Item help = item(
                "HELP",
                ItemType.MULTIPLE_CHOICE,
                List.of(option(1), option(2), new Option(7, "None of these", OptionKind.ANSWER, true, 0, false)),
                new Limits(0, 2, 0, "", DatePrecision.DAY));
        Item origin = new Item(
                "ORIGIN",
                "Where from?",
                "",
                ItemType.TWO_STEP_CHOICE,
                QuestionClass.SPECIAL,
                List.of(
                        option(1),
                        option(2),
                        new Option(9, "Prefer not to say", OptionKind.PREFER_NOT_TO_SAY, true, 0, false),
                        new Option(101, "North", OptionKind.ANSWER, false, 1, false),
                        new Option(109, "Any other", OptionKind.ANSWER, false, 1, true)),
                Limits.NONE,
                Calculation.NONE,
                List.of());
        Item mood = item(
                "MOOD",
                ItemType.ZERO_TO_TEN,
                java.util.stream.IntStream.rangeClosed(0, 10)
                        .mapToObj(Questionnaires::option)
                        .toList(),
                Limits.NONE);
        Item order = item("ORDER1", ItemType.RANKING, List.of(option(1), option(2)), Limits.NONE);
        Item info = item("INFO", ItemType.INFORMATION, List.of(), Limits.NONE);
        Item strain = calculated(
                "STRAIN",
                new Calculation(Calculation.Kind.COUNT, List.of("LOAD1", "LOAD2"), List.of(1, 2), List.of(), 0));
        Item sum = calculated(
                "TOTAL", new Calculation(Calculation.Kind.SUM, List.of("LOAD1", "LOAD2"), List.of(), List.of(), 0));
        Item band = calculated(
                "BAND",
                new Calculation(
                        Calculation.Kind.CASES,
                        List.of(),
                        List.of(),
                        List.of(new Calculation.Case(bound(Operator.AT_LEAST, "HOURS", 375), 2)),
                        1));
        Item words = text("WORDS", ItemType.SHORT_TEXT, 60);
        Item more = text("MORE", ItemType.LONG_TEXT, 500);
        Condition some = new Condition(Operator.COUNT_AT_LEAST, List.of(), List.of("LOAD1", "LOAD2"), List.of(), 1);
        Condition both = new Condition(
                Operator.ALL,
                List.of(
                        bound(Operator.AT_LEAST, "LOAD1", 2),
                        new Condition(Operator.ANSWERED, List.of(), List.of("LOAD2"), List.of(), 0),
                        new Condition(Operator.ANY, List.of(is("HELP", 1), is("BAND", 2)), List.of(), List.of(), 0)),
                List.of(),
                List.of(),
                0);
        return new Instrument(
                "HC-MAIN",
                1,
                0,
                "A questionnaire & more",
                List.of("en"),
                List.of(
                        new Section(
                                "workloads",
                                "Your <work>",
                                "Please begin.",
                                List.of(
                                        new Page(
                                                "load-list",
                                                "How far do you agree?",
                                                Condition.ALWAYS,
                                                List.of(load, pace)),
                                        page(hours, some),
                                        page(strain, Condition.ALWAYS),
                                        page(sum, Condition.ALWAYS),
                                        page(band, Condition.ALWAYS))),
                        new Section(
                                "about-you",
                                "About you",
                                "",
                                List.of(
                                        page(start, is("STRAIN", 2)),
                                        page(help, Condition.ALWAYS),
                                        page(origin, both),
                                        page(mood, Conditions.not(is("ORIGIN", 101))),
                                        page(order, bound(Operator.AT_MOST, "HOURS", 375)),
                                        page(info, is("HOURS", 999)),
                                        page(words, bound(Operator.AT_LEAST, "START_DATE", 201005)),
                                        page(more, Condition.ALWAYS)))),
                List.of(new Scale(
                        "load",
                        "Load",
                        "High is heavy",
                        List.of(new ScaleItem("LOAD1", false), new ScaleItem("LOAD2", true)),
                        1,
                        3,
                        1,
                        ScoreRule.LOOKUP,
                        Direction.LOW_IS_GOOD,
                        List.of(new LookupRow(2, 700), new LookupRow(3, 951)),
                        new ScaleSource("L2", "CC BY", "By L", true))),
                List.of());
    }

    static Instrument instrument(Page... pages) {
        return new Instrument(
                "Q",
                1,
                0,
                "Questions",
                List.of("en"),
                List.of(new Section("all", "All", "", Arrays.asList(pages))),
                List.of(),
                List.of());
    }

    /** The same with a Welsh text, made up, for each text. */
    static Instrument welsh(Instrument instrument) {
        List<TranslatedText> texts = new ArrayList<>();
        add(texts, TextKeys.TITLE, instrument.title());
        for (Section section : instrument.sections()) {
            add(texts, TextKeys.sectionTitle(section.code()), section.title());
            add(texts, TextKeys.sectionIntro(section.code()), section.intro());
            for (Page page : section.pages()) {
                add(texts, TextKeys.stem(page.code()), page.stem());
                for (Item item : page.items()) {
                    add(texts, TextKeys.text(item.code()), item.text());
                    add(texts, TextKeys.hint(item.code()), item.hint());
                    add(texts, TextKeys.unit(item.code()), item.limits().unit());
                    item.options()
                            .forEach(
                                    option -> add(texts, TextKeys.option(item.code(), option.value()), option.label()));
                }
            }
        }
        for (Scale scale : instrument.scales()) {
            add(texts, TextKeys.scaleTitle(scale.code()), scale.title());
            add(texts, TextKeys.scaleDescription(scale.code()), scale.description());
        }
        return new Instrument(
                instrument.code(),
                instrument.version(),
                0,
                instrument.title(),
                List.of("en", "cy"),
                instrument.sections(),
                instrument.scales(),
                List.of(new Translation("cy", texts)));
    }

    private static void add(List<TranslatedText> texts, String key, String text) {
        if (!text.isEmpty()) {
            texts.add(new TranslatedText(key, "Cymraeg: " + text));
        }
    }

    static Page page(Item item, Condition when) {
        return new Page(item.code().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), "", when, List.of(item));
    }

    static Item item(String code, ItemType type, List<Option> options, Limits limits) {
        return new Item(
                code,
                "Text of " + code,
                "",
                type,
                type == ItemType.INFORMATION ? QuestionClass.VIEW : QuestionClass.SPECIAL,
                options,
                limits,
                Calculation.NONE,
                List.of());
    }

    private static Item text(String code, ItemType type, int longest) {
        return new Item(
                code,
                "Text of " + code,
                "",
                type,
                QuestionClass.FREE_TEXT,
                List.of(),
                new Limits(0, longest, 0, "", DatePrecision.DAY),
                Calculation.NONE,
                List.of());
    }

    private static Item calculated(String code, Calculation calculation) {
        return new Item(
                code, "", "", ItemType.CALCULATED, QuestionClass.VIEW, List.of(), Limits.NONE, calculation, List.of());
    }

    static Option option(int value) {
        return new Option(value, "Option " + value, OptionKind.ANSWER, false, 0, false);
    }

    static Condition is(String item, int value) {
        return new Condition(Operator.IS, List.of(), List.of(item), List.of(value), 0);
    }

    static Condition bound(Operator operator, String item, int number) {
        return new Condition(operator, List.of(), List.of(item), List.of(), number);
    }
}

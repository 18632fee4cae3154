package org.candour.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.xlsform.Readings.draft;
import static org.candour.survey.xlsform.Readings.item;
import static org.candour.survey.xlsform.Readings.remarks;

import java.util.List;
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
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.instrument.XlsFormRemark;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.junit.jupiter.api.Test;

class ReadFormTest {
    private static final String[] YES_NO = {
        "list_name | name | label", "yn | yes | Yes", "yn | no | No", "yn | pnts | Prefer not to say"
    };

    @Test
    void eachTypeBecomesItsCounterpart() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label | appearance | constraint | parameters",
                        "text | line | A line | | string-length(.) <= 40 |",
                        "text | lines | Lines | multiline | |",
                        "integer | age | Age | | . >= 16 and . < 100 |",
                        "decimal | weight | Weight | | . <= 9.5 |",
                        "range | mood | Mood | | | start=0 end=10 step=1",
                        "range | half | Half | | | start=0 end=3 step=0.5",
                        "date | born | Born | year | |",
                        "date | month | Month | month-year | . >= date('2000-01-01') |",
                        "select_one yn | one | One | | |",
                        "select_multiple yn | many | Many | | count-selected(.) <= 2 |",
                        "rank yn | order | Order | | |",
                        "note | read | Read this | | |",
                        "acknowledge | tick | Tick this | | |")
                .choices(YES_NO)
                .read();
        Instrument draft = draft(reading);
        assertThat(draft.items().stream().map(Item::type))
                .containsExactly(
                        ItemType.SHORT_TEXT,
                        ItemType.LONG_TEXT,
                        ItemType.NUMBER,
                        ItemType.NUMBER,
                        ItemType.ZERO_TO_TEN,
                        ItemType.NUMBER,
                        ItemType.DATE,
                        ItemType.DATE,
                        ItemType.SINGLE_CHOICE,
                        ItemType.MULTIPLE_CHOICE,
                        ItemType.RANKING,
                        ItemType.INFORMATION,
                        ItemType.INFORMATION);
        assertThat(item(draft, "LINE").limits()).isEqualTo(new Limits(0, 40, 0, "", DatePrecision.DAY));
        assertThat(item(draft, "LINE").questionClass()).isEqualTo(QuestionClass.FREE_TEXT);
        assertThat(item(draft, "AGE").limits()).isEqualTo(new Limits(16, 99, 0, "", DatePrecision.DAY));
        assertThat(item(draft, "AGE").questionClass()).isEqualTo(QuestionClass.VIEW);
        assertThat(item(draft, "WEIGHT").limits()).isEqualTo(new Limits(0, 950, 2, "", DatePrecision.DAY));
        assertThat(item(draft, "MOOD").options()).hasSize(11);
        assertThat(item(draft, "HALF").limits()).isEqualTo(new Limits(0, 30, 1, "", DatePrecision.DAY));
        assertThat(item(draft, "BORN").limits().precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(item(draft, "MONTH").limits()).isEqualTo(new Limits(2000, 0, 0, "", DatePrecision.MONTH));
        assertThat(item(draft, "MANY").limits().maximum()).isEqualTo(2);
        assertThat(remarks(reading, Rule.CLASS)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.CHECK);
            assertThat(remark.text()).contains("(rows 4, 5, 6, 7, 8, 9, 10, 11, 12)");
        });
    }

    @Test
    void choicesGetCodesAndMissingAnswersAreProposed() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label",
                        "select_one yn | q | Q",
                        "select_one codes | r | R",
                        "select_one country | s | S")
                .choices(
                        "list_name | name | label",
                        "yn | yes | Yes",
                        "yn | no | No",
                        "yn | dk | Don't know",
                        "codes | 1 | One",
                        "codes | 2 | Two",
                        "codes | -99 | Leer",
                        "codes | 98 | Leer auch",
                        "codes | 96 | Other",
                        "country | 97 | Mozambique",
                        "country | 96 | Malawi",
                        "country | 95 | Mali")
                .read();
        Instrument draft = draft(reading);
        assertThat(item(draft, "Q").options())
                .containsExactly(
                        new Option(1, "Yes", OptionKind.ANSWER, false, 0, false),
                        new Option(2, "No", OptionKind.ANSWER, false, 0, false),
                        new Option(3, "Don't know", OptionKind.DO_NOT_KNOW, true, 0, false));
        assertThat(item(draft, "R").options().stream().map(Option::value)).containsExactly(1, 2, 99, 98, 96);
        assertThat(item(draft, "R").options().stream().map(Option::kind))
                .containsExactly(
                        OptionKind.ANSWER,
                        OptionKind.ANSWER,
                        OptionKind.PREFER_NOT_TO_SAY,
                        OptionKind.DO_NOT_KNOW,
                        OptionKind.ANSWER);
        assertThat(item(draft, "S").options()).noneMatch(Option::missing);
        assertThat(remarks(reading, Rule.MISSING))
                .extracting(XlsFormRemark::row)
                .containsExactly(4, 7, 8);
        assertThat(remarks(reading, Rule.CODE))
                .extracting(XlsFormRemark::text)
                .anyMatch(text -> text.contains("yes is 1, no is 2, dk is 3"));
    }

    @Test
    void namesBecomeCodesOnce() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label",
                        "text | first.name | A",
                        "text | first-name | B",
                        "text | 1st | C",
                        "text | a_name_that_is_much_longer_than_any_code | D",
                        "note | greeting | Hello ${first.name}, hello ${nobody}")
                .read();
        Instrument draft = draft(reading);
        assertThat(draft.items().stream().map(Item::code))
                .containsExactly("FIRST_NAME", "FIRST_NAME_2", "Q_1ST", "A_NAME_THAT_IS_MUCH_LONG", "GREETING");
        assertThat(item(draft, "GREETING").text()).isEqualTo("Hello {FIRST_NAME|…}, hello …");
        assertThat(remarks(reading, Rule.NAME)).extracting(XlsFormRemark::row).containsExactly(2, 3, 4, 5);
        assertThat(remarks(reading, Rule.PIPE)).extracting(XlsFormRemark::row).containsExactly(6);
    }

    @Test
    void groupsBecomeSectionsAndScreensOfLikeQuestionsBecomeLists() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label | appearance | relevant",
                        "select_one yn | before | Before | |",
                        "begin_group | work | Your work | |",
                        "begin group | Load_1 | How far do you agree? | field-list | ${before} = 'yes'",
                        "select_one yn | a | A | |",
                        "select_one yn | b | B | |",
                        "select_one yn | c | C | |",
                        "select_one yn | d | D | |",
                        "select_one yn | e | E | |",
                        "select_one yn | f | F | |",
                        "end group | | | |",
                        "begin_group | mixed | Mixed | field-list |",
                        "note | n | N | |",
                        "text | t | T | |",
                        "end_group | | | |",
                        "end_group | | | |",
                        "text | after | After | |")
                .choices(YES_NO)
                .settings("form_title | form_id", "The form | my form 1")
                .read();
        Instrument draft = draft(reading);
        assertThat(draft.code()).isEqualTo("MY-FORM-1");
        assertThat(draft.sections()).extracting("code").containsExactly("questions", "work", "questions-2");
        assertThat(draft.sections().get(1).title()).isEqualTo("Your work");
        assertThat(draft.sections().get(1).pages().stream().map(Page::code))
                .containsExactly("load-1", "load-1-2", "n", "t");
        Page list = draft.page("load-1").orElseThrow();
        assertThat(list.stem()).isEqualTo("How far do you agree?");
        assertThat(list.items()).hasSize(3).allMatch(item -> item.type() == ItemType.RATING);
        assertThat(list.shownWhen()).isEqualTo(Conditions.is("BEFORE", 1));
        assertThat(draft.page("load-1-2").orElseThrow().shownWhen()).isEqualTo(list.shownWhen());
        assertThat(remarks(reading, Rule.STATEMENTS))
                .extracting(XlsFormRemark::row)
                .containsExactly(4, 12);
        assertThat(remarks(reading, Rule.GROUP)).extracting(XlsFormRemark::row).containsExactly(12);
    }

    @Test
    void conditionsOfGroupsHoldForAllInside() {
        Instrument draft = draft(FormBuilder.survey(
                        "type | name | label | relevant",
                        "select_one yn | a | A |",
                        "integer | n | N |",
                        "begin group | outer | Outer | ${a} = 'yes'",
                        "begin group | inner | | ${n} > 3",
                        "text | t | T | ${n} < 9",
                        "end group | | |",
                        "end group | | |")
                .choices(YES_NO)
                .read());
        assertThat(draft.page("t").orElseThrow().shownWhen())
                .isEqualTo(new Condition(
                        Operator.ALL,
                        List.of(
                                Conditions.is("A", 1),
                                Conditions.bound(Operator.AT_LEAST, "N", 4),
                                Conditions.bound(Operator.AT_MOST, "N", 8)),
                        List.of(),
                        List.of(),
                        0));
    }

    @Test
    void otherPleaseSpecifyBecomesAFieldOfTheChoice() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label | relevant",
                        "select_one job | job | Job |",
                        "text | job_other | Which? | selected(${job}, 'other')",
                        "select_one job or_other | second | Second job |",
                        "text | why | Why? | ${job} = 'other'")
                .choices("list_name | name | label", "job | care | Care", "job | other | Other")
                .read();
        Instrument draft = draft(reading);
        assertThat(draft.items()).extracting(Item::code).containsExactly("JOB", "SECOND", "WHY");
        assertThat(item(draft, "JOB").options().stream().map(Option::ownWords)).containsExactly(false, true);
        assertThat(item(draft, "SECOND").options().getLast())
                .isEqualTo(new Option(3, "Other", OptionKind.ANSWER, false, 0, true));
        assertThat(remarks(reading, Rule.OWN_WORDS))
                .extracting(XlsFormRemark::row)
                .containsExactly(3, 4);
    }

    @Test
    void twoListsOfWhichTheSecondFollowsTheFirstBecomeTwoSteps() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label | choice_filter | relevant",
                        "select_one region | region | Region | |",
                        "select_one town | town | Town | region = ${region} |",
                        "note | n | N | | ${town} = 'leeds'",
                        "select_one town | again | Town | region = ${nobody} |")
                .choices(
                        "list_name | name | label | region",
                        "region | north | North |",
                        "region | south | South |",
                        "town | leeds | Leeds | north",
                        "town | bath | Bath | south")
                .read();
        Instrument draft = draft(reading);
        Item region = item(draft, "REGION");
        assertThat(region.type()).isEqualTo(ItemType.TWO_STEP_CHOICE);
        assertThat(region.options().stream().map(Option::value)).containsExactly(1, 2, 101, 201);
        assertThat(region.options().stream().map(Option::group)).containsExactly(0, 0, 1, 2);
        assertThat(draft.page("n").orElseThrow().shownWhen()).isEqualTo(Conditions.is("REGION", 101));
        assertThat(remarks(reading, Rule.FILTER)).extracting(XlsFormRemark::row).containsExactly(5);
    }

    @Test
    void calculationsMoveBehindWhatTheyUse() {
        XlsFormReading reading = FormBuilder.survey(
                        "type | name | label | calculation | relevant",
                        "calculate | twice | | if(${level} = 'high', 1, 0) |",
                        "calculate | level | | if(${n} > 5, 'high', 'low') |",
                        "integer | n | N | |",
                        "note | seen | Seen | | ${level} = 'low'",
                        "calculate | never | | ${n} * 2 |")
                .read();
        Instrument draft = draft(reading);
        assertThat(draft.items()).extracting(Item::code).containsExactly("N", "LEVEL", "TWICE", "SEEN");
        assertThat(item(draft, "TWICE").calculation().cases())
                .containsExactly(new Calculation.Case(Conditions.is("LEVEL", 1), 1));
        assertThat(draft.page("seen").orElseThrow().shownWhen()).isEqualTo(Conditions.is("LEVEL", 2));
        assertThat(remarks(reading, Rule.CALCULATION))
                .anyMatch(remark -> remark.kind() == Kind.LEFT_OUT && remark.row() == 6);
    }
}

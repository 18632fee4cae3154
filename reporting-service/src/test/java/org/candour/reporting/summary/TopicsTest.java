package org.candour.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Direction;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScaleSource;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.instrument.Section;
import org.junit.jupiter.api.Test;

/** What of a questionnaire becomes a chapter, and how it is to be read. */
class TopicsTest {
    private static final Option NOT_ME = new Option(99, "Not applicable", true);

    @Test
    void theDirectionOfAScaleDecidesHowItIsRead() {
        List<Topic> topics = topics(
                List.of(rating("A1"), rating("B1"), rating("C1")),
                scale("good", Direction.HIGH_IS_GOOD, ScoreRule.MEAN, "A1"),
                scale("leaving", Direction.LOW_IS_GOOD, ScoreRule.SUM, "B1"),
                scale("style", Direction.NEITHER, ScoreRule.MEAN, "C1"));

        assertThat(topics)
                .extracting(Topic::kind)
                .containsExactly(Topic.Kind.STANDARD, Topic.Kind.CONCERN, Topic.Kind.SINGLE);
    }

    @Test
    void onlyAScoreThatCountsGiveIsPrinted() {
        List<Topic> topics = topics(
                List.of(rating("A1"), rating("B1"), ten("C1")),
                scale("never", Direction.HIGH_IS_GOOD, ScoreRule.NONE, "A1"),
                scale("looked-up", Direction.HIGH_IS_GOOD, ScoreRule.LOOKUP, "B1"),
                scale("grouped", Direction.HIGH_IS_GOOD, ScoreRule.MEAN, "C1"));

        assertThat(topics).hasSize(3).allSatisfy(topic -> {
            assertThat(topic.scale()).isNull();
            assertThat(topic.intro()).contains("What it means.", "Printed by permission.", "stands alone");
        });
        assertThat(topics.getLast().intro()).contains("three groups");
        assertThat(topics.getFirst().intro()).doesNotContain("three groups");
    }

    @Test
    void singleQuestionsWithOtherAnswersGetAChapterOfTheirOwn() {
        List<Topic> topics = topics(List.of(rating("A1"), ten("B1"), rating("C1")));

        assertThat(topics).extracting(Topic::code).containsExactly("all", "all-2");
        assertThat(topics.getFirst().questions()).extracting(Question::code).containsExactly("A1", "C1");
    }

    @Test
    void charactersticsNumbersAndTextsAreNoPartOfIt() {
        Item gender = new Item(
                "G",
                "Gender",
                "",
                ItemType.RATING,
                QuestionClass.DEMOGRAPHIC,
                rating("A1").options());
        Item choice = new Item(
                "S",
                "Choice",
                "",
                ItemType.SINGLE_CHOICE,
                QuestionClass.VIEW,
                rating("A1").options());
        Item hours = new Item("H", "Hours", "", ItemType.NUMBER, QuestionClass.VIEW, List.of());

        assertThat(topics(List.of(gender, choice, hours), scale("mixed", Direction.HIGH_IS_GOOD, ScoreRule.MEAN, "H")))
                .isEmpty();
        assertThat(topics(List.of(choice), scale("plan", Direction.LOW_IS_GOOD, ScoreRule.MEAN, "S")))
                .singleElement()
                .satisfies(topic -> assertThat(topic.kind()).isEqualTo(Topic.Kind.CONCERN));
    }

    @Test
    void aMissingCodeIsNoAnswerAlsoOnTheLongScale() {
        assertThat(Topics.column(ten("T"), 99)).isEqualTo("none");
        assertThat(Topics.column(ten("T"), 9)).isEqualTo("7-10");
    }

    @Test
    void aQuestionForSomeSaysSo() {
        Condition managers = new Condition(Condition.Operator.IS, List.of(), List.of("ROLE"), List.of(1), 0);
        Instrument routed = instrument(List.of(new Page("a1", "", managers, List.of(rating("A1")))));

        assertThat(new Topics(routed, Map.of()).all().getFirst().questions().getFirst())
                .satisfies(question -> {
                    assertThat(question.note()).startsWith("Not everybody was asked");
                    assertThat(question.text()).isEqualTo("I, somebody, agree with A1");
                });
    }

    private static List<Topic> topics(List<Item> items, Scale... scales) {
        return new Topics(instrument(items.stream().map(Page::of).toList(), scales), Map.of()).all();
    }

    private static Instrument instrument(List<Page> pages, Scale... scales) {
        return new Instrument(
                "MAIN",
                1,
                0,
                "Sample",
                List.of("en"),
                List.of(new Section("all", "All", "", pages)),
                List.of(scales),
                List.of());
    }

    private static Scale scale(String code, Direction direction, ScoreRule rule, String item) {
        return new Scale(
                code,
                code,
                "What it means.",
                List.of(new ScaleItem(item, false)),
                1,
                5,
                1,
                rule,
                direction,
                List.of(),
                new ScaleSource("", "", "Printed by permission.", false));
    }

    private static Item rating(String code) {
        List<Option> options = Stream.concat(
                        IntStream.rangeClosed(1, 5).mapToObj(value -> new Option(value, "Step " + value, false)),
                        Stream.of(NOT_ME))
                .toList();
        return new Item(
                code, "I, {ROLE|somebody}, agree with " + code, "", ItemType.RATING, QuestionClass.VIEW, options);
    }

    private static Item ten(String code) {
        List<Option> options = Stream.concat(
                        IntStream.rangeClosed(0, 10).mapToObj(value -> new Option(value, "" + value, false)),
                        Stream.of(NOT_ME))
                .toList();
        return new Item(code, "How " + code, "", ItemType.ZERO_TO_TEN, QuestionClass.SPECIAL, options);
    }
}

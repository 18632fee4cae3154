package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.instrument.Questions.all;
import static org.candour.survey.instrument.Questions.answered;
import static org.candour.survey.instrument.Questions.any;
import static org.candour.survey.instrument.Questions.atLeast;
import static org.candour.survey.instrument.Questions.atMost;
import static org.candour.survey.instrument.Questions.calculated;
import static org.candour.survey.instrument.Questions.countAtLeast;
import static org.candour.survey.instrument.Questions.countAtMost;
import static org.candour.survey.instrument.Questions.instrument;
import static org.candour.survey.instrument.Questions.is;
import static org.candour.survey.instrument.Questions.item;
import static org.candour.survey.instrument.Questions.not;
import static org.candour.survey.instrument.Questions.number;
import static org.candour.survey.instrument.Questions.page;
import static org.candour.survey.instrument.Questions.single;

import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Calculation.Case;
import org.candour.contracts.instrument.Calculation.Kind;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.junit.jupiter.api.Test;

class RoutingTest {
    @Test
    void showsAPageOnlyWhenItsConditionHolds() {
        Routing routing =
                new Routing(instrument(page(single("A")), page(single("B"), is("A", 1, 2)), page(single("C"))));

        assertThat(codes(routing.route(Map.of()))).containsExactly("a", "c");
        assertThat(codes(routing.route(Map.of("A", List.of(2))))).containsExactly("a", "b", "c");
        assertThat(codes(routing.route(Map.of("A", List.of(3))))).containsExactly("a", "c");
        assertThat(routing.route(Map.of("A", List.of(3))).shows("b")).isFalse();
    }

    @Test
    void forgetsWhatFollowedFromAnAnswerThatWasChanged() {
        Routing routing = new Routing(instrument(
                page(single("A")), page(single("B"), is("A", 1)), page(single("C"), is("B", 1)), page(single("D"))));

        Route route = routing.route(
                Map.of("A", List.of(2), "B", List.of(1), "C", List.of(1), "D", List.of(3), "GONE", List.of(1)));

        assertThat(codes(route)).containsExactly("a", "d");
        assertThat(route.answers()).isEqualTo(Map.of("A", List.of(2), "D", List.of(3)));
    }

    @Test
    void takesACodeForAMissingAnswerForNoValue() {
        assertThat(holds(answered("A"), Map.of("A", List.of(9)))).isFalse();
        assertThat(holds(answered("A"), Map.of("A", List.of(3)))).isTrue();
        assertThat(holds(answered("A"), Map.of())).isFalse();
        assertThat(holds(atLeast("A", 2), Map.of("A", List.of(9)))).isFalse();
        assertThat(holds(atMost("A", 20), Map.of("A", List.of(9)))).isFalse();
        assertThat(holds(countAtLeast(List.of("A", "B"), List.of(), 2), Map.of("A", List.of(1), "B", List.of(9))))
                .isFalse();
        assertThat(holds(is("A", 9), Map.of("A", List.of(9)))).isTrue();
    }

    @Test
    void comparesAndCombines() {
        Map<String, List<Integer>> two = Map.of("A", List.of(2));
        assertThat(holds(atLeast("A", 2), two)).isTrue();
        assertThat(holds(atLeast("A", 3), two)).isFalse();
        assertThat(holds(atMost("A", 2), two)).isTrue();
        assertThat(holds(atMost("A", 1), two)).isFalse();
        assertThat(holds(atMost("A", 1), Map.of())).isFalse();
        assertThat(holds(all(atLeast("A", 2), atMost("A", 2)), two)).isTrue();
        assertThat(holds(all(atLeast("A", 2), atMost("A", 1)), two)).isFalse();
        assertThat(holds(any(is("A", 1), is("A", 2)), two)).isTrue();
        assertThat(holds(any(is("A", 1), is("B", 2)), two)).isFalse();
        assertThat(holds(not(is("A", 1)), two)).isTrue();
        assertThat(holds(not(is("A", 2)), two)).isFalse();
        assertThat(holds(not(is("A", 2)), Map.of())).isTrue();
        assertThat(holds(any(), two)).isFalse();
        assertThat(holds(Condition.ALWAYS, two)).isTrue();
    }

    @Test
    void countsItemsOverSeveralAnswers() {
        List<String> both = List.of("A", "B");
        assertThat(holds(countAtLeast(both, List.of(1, 2), 2), Map.of("A", List.of(1), "B", List.of(2))))
                .isTrue();
        assertThat(holds(countAtLeast(both, List.of(1, 2), 2), Map.of("A", List.of(1), "B", List.of(3))))
                .isFalse();
        assertThat(holds(countAtMost(both, List.of(1, 2), 1), Map.of("A", List.of(1), "B", List.of(3))))
                .isTrue();
        assertThat(holds(countAtMost(both, List.of(), 0), Map.of())).isTrue();
        assertThat(holds(countAtMost(both, List.of(), 0), Map.of("B", List.of(1))))
                .isFalse();
    }

    @Test
    void looksIntoAnswersWithSeveralCodes() {
        for (ItemType type : List.of(ItemType.MULTIPLE_CHOICE, ItemType.RANKING, ItemType.TWO_STEP_CHOICE)) {
            assertThat(holds(type, is("A", 3), List.of(1, 3))).isTrue();
            assertThat(holds(type, is("A", 2), List.of(1, 3))).isFalse();
            assertThat(holds(type, answered("A"), List.of(1, 3))).isTrue();
            assertThat(holds(type, atLeast("A", 1), List.of(3))).isFalse();
            assertThat(holds(type, answered("A"), List.of(9))).isFalse();
            assertThat(holds(type, countAtLeast(List.of("A"), List.of(), 2), List.of(1, 3)))
                    .isFalse();
        }
        assertThat(holds(ItemType.MULTIPLE_CHOICE, countAtLeast(List.of("A"), List.of(1, 2, 3), 2), List.of(1, 3)))
                .isTrue();
        assertThat(holds(ItemType.RANKING, countAtLeast(List.of("A"), List.of(1, 2), 2), List.of(1, 3)))
                .isFalse();
        assertThat(holds(ItemType.TWO_STEP_CHOICE, countAtLeast(List.of("A"), List.of(1, 3), 2), List.of(1, 3)))
                .isFalse();
    }

    @Test
    void calculatesFromWhatCounts() {
        Calculation strain = new Calculation(Kind.COUNT, List.of("A", "B"), List.of(1, 2), List.of(), 0);
        Calculation total = new Calculation(Kind.SUM, List.of("A", "B"), List.of(), List.of(), 0);
        Calculation band = new Calculation(
                Kind.CASES,
                List.of(),
                List.of(),
                List.of(new Case(atLeast("STRAIN", 2), 5), new Case(is("A", 9), 6)),
                7);
        Routing routing = new Routing(instrument(
                page(single("A")),
                page(single("B"), not(is("A", 3))),
                page(calculated("STRAIN", strain)),
                page(calculated("TOTAL", total)),
                page(calculated("BAND", band)),
                page(single("C"), is("BAND", 5))));

        assertThat(routing.route(Map.of("A", List.of(1), "B", List.of(2))).answers())
                .containsEntry("STRAIN", List.of(2))
                .containsEntry("TOTAL", List.of(3))
                .containsEntry("BAND", List.of(5));
        assertThat(routing.route(Map.of("A", List.of(3), "B", List.of(2))).answers())
                .containsEntry("STRAIN", List.of(0))
                .containsEntry("TOTAL", List.of(3))
                .containsEntry("BAND", List.of(7));
        assertThat(routing.route(Map.of("A", List.of(9))).answers())
                .doesNotContainKey("TOTAL")
                .containsEntry("BAND", List.of(6));
        assertThat(codes(routing.route(Map.of("A", List.of(1), "B", List.of(2)))))
                .containsExactly("a", "b", "c");
        assertThat(codes(routing.route(Map.of("STRAIN", List.of(2))))).containsExactly("a", "b");
    }

    @Test
    void keepsASumWithinWhatAnAnswerCanHold() {
        Calculation total = new Calculation(Kind.SUM, List.of("A", "B"), List.of(), List.of(), 0);
        Routing routing = new Routing(instrument(
                page(number("A", 0, Integer.MAX_VALUE)),
                page(number("B", 0, Integer.MAX_VALUE)),
                page(calculated("TOTAL", total))));

        assertThat(routing.route(Map.of("A", List.of(Integer.MAX_VALUE), "B", List.of(5)))
                        .answers())
                .containsEntry("TOTAL", List.of(Integer.MAX_VALUE));
    }

    @Test
    void leavesWordsAndInformationOutOfTheAnswers() {
        Item text = new Item("T", "Text", "", ItemType.LONG_TEXT, QuestionClass.FREE_TEXT, List.of());
        Item read = new Item("R", "Read this", "", ItemType.INFORMATION, QuestionClass.VIEW, List.of());
        Route route = new Routing(instrument(page(text), page(read))).route(Map.of("T", List.of(1), "R", List.of(1)));

        assertThat(codes(route)).containsExactly("t", "r");
        assertThat(route.answers()).isEmpty();
    }

    private static boolean holds(Condition condition, Map<String, List<Integer>> answers) {
        return new Routing(instrument(page(single("A")), page(single("B")), page(single("Z"), condition)))
                .route(answers)
                .shows("z");
    }

    private static boolean holds(ItemType type, Condition condition, List<Integer> answer) {
        return new Routing(instrument(page(item("A", type)), page(single("Z"), condition)))
                .route(Map.of("A", answer))
                .shows("z");
    }

    private static List<String> codes(Route route) {
        return route.pages().stream().map(Page::code).toList();
    }
}

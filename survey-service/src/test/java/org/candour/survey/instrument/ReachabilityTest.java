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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Calculation.Case;
import org.candour.contracts.instrument.Calculation.Kind;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
    @Test
    void findsAWayOrProvesThatThereIsNone() {
        assertThat(way(atLeast("N", 11), number("N", 0, 10))).isInstanceOf(Way.None.class);
        assertThat(way(atLeast("N", 10), number("N", 0, 10))).isEqualTo(new Way.Found(Map.of("N", List.of(10))));
        assertThat(way(all(atLeast("N", 5), atMost("N", 4)), number("N", 0, 10)))
                .isInstanceOf(Way.None.class);
        assertThat(way(all(atLeast("N", 5), atMost("N", 7), not(is("N", 5, 7))), number("N", 0, 10)))
                .isEqualTo(new Way.Found(Map.of("N", List.of(6))));
        assertThat(way(all(is("A", 1), is("A", 2)), single("A"))).isInstanceOf(Way.None.class);
        assertThat(way(all(is("A", 1), is("A", 2)), item("A", ItemType.MULTIPLE_CHOICE)))
                .isEqualTo(new Way.Found(Map.of("A", List.of(1, 2))));
        assertThat(way(all(is("A", 1), is("A", 9)), item("A", ItemType.MULTIPLE_CHOICE)))
                .isInstanceOf(Way.None.class);
        assertThat(way(all(is("A", 9), answered("A")), single("A"))).isInstanceOf(Way.None.class);
        assertThat(way(not(answered("A")), single("A"))).isEqualTo(new Way.Found(Map.of()));
    }

    @Test
    void goesThroughPagesThatMustBeShownFirst() {
        Instrument chain = instrument(
                page(single("A")),
                page(single("B"), is("A", 1)),
                page(single("C"), is("B", 2)),
                page(single("D"), all(is("C", 3), is("A", 1))),
                page(single("E"), all(is("C", 3), is("A", 2))));
        Reachability reachability = new Reachability(chain);

        assertThat(reachability.way(chain.page("d").orElseThrow().shownWhen()))
                .isEqualTo(new Way.Found(Map.of("A", List.of(1), "B", List.of(2), "C", List.of(3))));
        assertThat(reachability.way(chain.page("e").orElseThrow().shownWhen())).isInstanceOf(Way.None.class);
    }

    @Test
    void countsOverManyItemsWithoutTryingEachCombination() {
        Item[] many = IntStream.rangeClosed(1, 35)
                .mapToObj(number -> item("M" + number, ItemType.RATING))
                .toArray(Item[]::new);
        List<String> codes =
                IntStream.rangeClosed(1, 35).mapToObj(number -> "M" + number).toList();

        assertThat(way(countAtLeast(codes, List.of(1, 2), 35), many)).isInstanceOf(Way.Found.class);
        assertThat(way(countAtLeast(codes, List.of(1, 2), 36), many)).isInstanceOf(Way.None.class);
        assertThat(way(all(countAtLeast(codes, List.of(1), 20), countAtLeast(codes, List.of(2), 16)), many))
                .isInstanceOf(Way.None.class);
    }

    @Test
    void addsNumbersUp() {
        Calculation total = new Calculation(Kind.SUM, List.of("N", "O"), List.of(), List.of(), 0);
        Item[] asked = {number("N", 0, 60), number("O", 0, 60), calculated("T", total)};

        assertThat(way(is("T", 119), asked)).isInstanceOf(Way.Found.class);
        assertThat(way(atLeast("T", 121), asked)).isInstanceOf(Way.None.class);
        assertThat(way(all(answered("T"), not(answered("N"))), asked)).isInstanceOf(Way.Found.class);
    }

    @Test
    void saysWhenItDoesNotKnow() {
        Calculation total = new Calculation(Kind.SUM, List.of("N", "O"), List.of(), List.of(), 0);
        Item[] asked = {number("N", 0, 1_000_000), number("O", 0, 1_000_000), calculated("T", total)};
        assertThat(way(is("T", 700_001), asked)).isInstanceOf(Way.Unproved.class);
        assertThat(way(atLeast("T", 2_000_000), asked)).isInstanceOf(Way.Found.class);

        Item[] many = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> item("M" + number, ItemType.RATING))
                .toArray(Item[]::new);
        Condition[] parts = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> any(is("M" + number, 1), is("M" + (41 - number), 2)))
                .toArray(Condition[]::new);
        assertThat(way(all(all(parts), is("M1", 3), is("M40", 3)), many)).isInstanceOf(Way.Unproved.class);
    }

    @Test
    void knowsTheCalendar() {
        Item day = new Item(
                "D",
                "When?",
                "",
                ItemType.DATE,
                QuestionClass.VIEW,
                List.of(),
                new Limits(2025, 2026, 0, "", DatePrecision.DAY),
                Calculation.NONE,
                List.of());

        assertThat(way(all(atLeast("D", 20250229), atMost("D", 20250301)), day))
                .isEqualTo(new Way.Found(Map.of("D", List.of(20250301))));
        assertThat(way(all(atLeast("D", 20250229), atMost("D", 20250229)), day)).isInstanceOf(Way.None.class);
        assertThat(way(atLeast("D", 20270101), day)).isInstanceOf(Way.None.class);
    }

    /** On questionnaires small enough to try everything, the search and the trial agree about every page. */
    @Test
    void agreesWithTryingEverything() {
        int none = 0;
        int found = 0;
        for (int seed = 0; seed < 600; seed++) {
            Instrument instrument = new RandomQuestions(seed).instrument();
            Set<String> seen = shown(instrument);
            Reachability reachability = new Reachability(instrument);
            Routing routing = new Routing(instrument);
            for (Page page : instrument.pages()) {
                Way way = reachability.way(page.shownWhen());
                if (calculates(page)) {
                    continue;
                }
                String story = "seed " + seed + ", page " + page.code() + ": " + instrument;
                if (way instanceof Way.Found example) {
                    found++;
                    assertThat(routing.route(example.answers()).shows(page.code()))
                            .as(story)
                            .isTrue();
                } else {
                    none++;
                    assertThat(way).as(story).isInstanceOf(Way.None.class);
                    assertThat(seen).as(story).doesNotContain(page.code());
                }
            }
        }
        assertThat(none).isGreaterThan(100);
        assertThat(found).isGreaterThan(800);
    }

    private static boolean calculates(Page page) {
        return page.items().getFirst().type() == ItemType.CALCULATED;
    }

    private static Set<String> shown(Instrument instrument) {
        Routing routing = new Routing(instrument);
        List<Map<String, List<Integer>>> everything = new ArrayList<>(List.of(Map.of()));
        for (Item item : instrument.items()) {
            List<Map<String, List<Integer>>> longer = new ArrayList<>();
            for (Map<String, List<Integer>> answers : everything) {
                for (List<Integer> answer : RandomQuestions.answers(item)) {
                    Map<String, List<Integer>> more = new HashMap<>(answers);
                    more.put(item.code(), answer);
                    longer.add(more);
                }
            }
            everything = longer;
        }
        Set<String> pages = new HashSet<>();
        everything.forEach(answers -> routing.route(answers).pages().forEach(page -> pages.add(page.code())));
        return pages;
    }

    private static Way way(Condition goal, Item... asked) {
        List<Page> pages = new ArrayList<>();
        for (Item item : asked) {
            pages.add(page(item));
        }
        pages.add(page(single("Z"), goal));
        return new Reachability(instrument(pages.toArray(Page[]::new))).way(goal);
    }

    /** Small questionnaires by chance, the same for the same seed. */
    private static final class RandomQuestions {
        private final Random random;
        private final List<Item> earlier = new ArrayList<>();

        RandomQuestions(int seed) {
            random = new Random(seed);
        }

        Instrument instrument() {
            List<Page> pages = new ArrayList<>();
            for (int number = 0; number < 5; number++) {
                Item item = item("I" + number);
                pages.add(page(item, earlier.isEmpty() || random.nextInt(4) == 0 ? Condition.ALWAYS : condition(2)));
                earlier.add(item);
            }
            return Questions.instrument(pages.toArray(Page[]::new));
        }

        static List<List<Integer>> answers(Item item) {
            return switch (item.type()) {
                case MULTIPLE_CHOICE ->
                    List.of(
                            List.of(),
                            List.of(1),
                            List.of(2),
                            List.of(3),
                            List.of(1, 2),
                            List.of(1, 3),
                            List.of(2, 3),
                            List.of(1, 2, 3),
                            List.of(9));
                case NUMBER -> List.of(List.of(), List.of(0), List.of(1), List.of(2), List.of(3), List.of(4));
                case CALCULATED -> List.of(List.of());
                default -> List.of(List.of(), List.of(1), List.of(2), List.of(3), List.of(9));
            };
        }

        private Item item(String code) {
            return switch (random.nextInt(earlier.isEmpty() ? 3 : 4)) {
                case 0 -> Questions.single(code);
                case 1 -> Questions.item(code, ItemType.MULTIPLE_CHOICE);
                case 2 -> Questions.number(code, 0, 4);
                default -> Questions.calculated(code, calculation());
            };
        }

        private Calculation calculation() {
            return switch (random.nextInt(3)) {
                case 0 -> new Calculation(Kind.COUNT, some(), values(), List.of(), 0);
                case 1 -> new Calculation(Kind.SUM, some(), List.of(), List.of(), 0);
                default ->
                    new Calculation(
                            Kind.CASES,
                            List.of(),
                            List.of(),
                            List.of(new Case(condition(1), 1), new Case(condition(1), 2)),
                            random.nextInt(4));
            };
        }

        private Condition condition(int depth) {
            String one = some().getFirst();
            return switch (random.nextInt(depth == 0 ? 6 : 9)) {
                case 0 -> is(one, 1 + random.nextInt(3));
                case 1 -> answered(one);
                case 2 -> atLeast(one, random.nextInt(6));
                case 3 -> atMost(one, random.nextInt(4));
                case 4 -> countAtLeast(some(), values(), random.nextInt(4));
                case 5 -> countAtMost(some(), values(), random.nextInt(3));
                case 6 -> all(condition(depth - 1), condition(depth - 1));
                case 7 -> any(condition(depth - 1), condition(depth - 1));
                default -> not(condition(depth - 1));
            };
        }

        private List<String> some() {
            List<String> codes = new ArrayList<>(earlier.stream()
                    .map(Item::code)
                    .filter(code -> random.nextBoolean())
                    .toList());
            return codes.isEmpty()
                    ? List.of(earlier.get(random.nextInt(earlier.size())).code())
                    : codes;
        }

        private List<Integer> values() {
            return IntStream.of(1, 2, 3, 9)
                    .filter(value -> random.nextInt(3) == 0)
                    .boxed()
                    .toList();
        }
    }
}

package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;
import org.jspecify.annotations.Nullable;

/**
 * Finds answers for which a condition holds, or proves that there are none. It goes through the items that matter, in
 * their order, and keeps one example for each way in which what is looked at later can stand. Answers that nothing can
 * tell apart are tried once, so that a count over 35 items takes 36 standings and not 5 to the 35th.
 */
final class Reachability {
    private static final int MOST_STANDINGS = 100_000;

    private final Catalogue catalogue;
    private final List<Item> items;
    private final Map<String, Page> pageOfItem = new HashMap<>();
    private final Map<Condition, Way> known = new HashMap<>();

    /** One example of how somebody can come to a standing. */
    private record Trail(List<Long> standing, @Nullable Trail before, String item, List<Integer> answer) {
        Map<String, List<Integer>> answers() {
            Map<String, List<Integer>> answers = new HashMap<>();
            for (Trail trail = this; trail != null; trail = trail.before) {
                if (!trail.answer.isEmpty()) {
                    answers.put(trail.item, trail.answer);
                }
            }
            return answers;
        }
    }

    Reachability(Instrument instrument) {
        catalogue = new Catalogue(instrument);
        items = instrument.items();
        instrument.pages().forEach(page -> page.items().forEach(item -> pageOfItem.put(item.code(), page)));
    }

    /** @param goal a condition that looks only at what is asked before it */
    Way way(Condition goal) {
        Way way = known.get(goal);
        if (way == null) {
            way = find(new Search(pageOfItem, items, goal), goal);
            known.put(goal, way);
        }
        return way;
    }

    private Way find(Search search, Condition goal) {
        List<Watch> watches = search.watches();
        List<Long> start = watches.stream().map(Watch::start).toList();
        Map<List<Long>, Trail> trails = Map.of(start, new Trail(start, null, "", List.of()));
        boolean all = true;
        int tried = 0;
        for (int step = 0; step < search.steps().size(); step++) {
            Item item = search.steps().get(step).item();
            PossibleAnswers possible = item.type() == ItemType.CALCULATED
                    ? PossibleAnswers.NONE
                    : PossibleAnswers.of(item, watches(search, item), catalogue);
            all &= possible.complete();
            List<Integer> seen = seen(search, item);
            Map<List<Long>, Trail> next = new LinkedHashMap<>();
            for (Trail trail : trails.values()) {
                for (List<Integer> answer : answers(search, step, trail, possible)) {
                    tried++;
                    List<Long> standing = standing(search, step, seen, trail.standing(), answer);
                    List<Integer> given = item.type() == ItemType.CALCULATED ? List.of() : answer;
                    next.computeIfAbsent(standing, fresh -> new Trail(fresh, trail, item.code(), given));
                }
                if (tried > MOST_STANDINGS) {
                    return new Way.Unproved();
                }
            }
            trails = next;
        }
        for (Trail trail : trails.values()) {
            if (holds(search, goal, trail.standing())) {
                return new Way.Found(trail.answers());
            }
        }
        return all ? new Way.None() : new Way.Unproved();
    }

    /** What can come next: every answer that makes a difference, the calculated value, or nothing on a hidden page. */
    private List<List<Integer>> answers(Search search, int number, Trail trail, PossibleAnswers possible) {
        Search.Step step = search.steps().get(number);
        if (!holds(search, step.shownWhen(), trail.standing())) {
            return List.of(List.of());
        }
        if (step.item().type() != ItemType.CALCULATED) {
            return possible.answers();
        }
        OptionalInt value = value(search, step.item(), trail.standing());
        return List.of(value.isPresent() ? List.of(value.getAsInt()) : List.of());
    }

    /** How everything stands after an answer; what nobody looks at any more is forgotten. */
    private List<Long> standing(Search search, int step, List<Integer> seen, List<Long> before, List<Integer> answer) {
        List<Long> standing = new ArrayList<>(before);
        if (!answer.isEmpty()) {
            String item = search.steps().get(step).item().code();
            EarlierAnswers only = new EarlierAnswers(catalogue);
            only.add(item, answer);
            for (int place : seen) {
                Watch watch = search.watches().get(place);
                standing.set(place, watch.after(before.get(place), watch.effect(item, only)));
            }
        }
        for (int place = 0; place < standing.size(); place++) {
            if (search.over(place, step)) {
                standing.set(place, search.watches().get(place).start());
            }
        }
        return List.copyOf(standing);
    }

    /** Places of the watches that look at an item. */
    private static List<Integer> seen(Search search, Item item) {
        return IntStream.range(0, search.watches().size())
                .filter(place -> search.watches().get(place).items().contains(item.code()))
                .boxed()
                .toList();
    }

    private static List<Watch> watches(Search search, Item item) {
        return seen(search, item).stream().map(search.watches()::get).toList();
    }

    private static boolean holds(Search search, Condition condition, List<Long> standing) {
        return switch (condition.operator()) {
            case ALL -> condition.conditions().stream().allMatch(part -> holds(search, part, standing));
            case ANY -> condition.conditions().stream().anyMatch(part -> holds(search, part, standing));
            case NOT -> condition.conditions().stream().noneMatch(part -> holds(search, part, standing));
            case COUNT_AT_LEAST -> standing.get(search.place(Search.watched(condition))) >= condition.number();
            case COUNT_AT_MOST -> standing.get(search.place(Search.watched(condition))) <= condition.number();
            default -> standing.get(search.place(Search.watched(condition))) == 1;
        };
    }

    private static OptionalInt value(Search search, Item item, List<Long> standing) {
        return switch (item.calculation().kind()) {
            case NONE -> OptionalInt.empty();
            case COUNT ->
                number(standing.get(search.place(new Watch.Tally(
                        item.calculation().items(), item.calculation().values()))));
            case SUM ->
                number(standing.get(
                        search.place(new Watch.Total(item.calculation().items()))));
            case CASES ->
                OptionalInt.of(item.calculation().cases().stream()
                        .filter(one -> holds(search, one.when(), standing))
                        .findFirst()
                        .map(one -> one.value())
                        .orElse(item.calculation().otherwise()));
        };
    }

    private static OptionalInt number(long value) {
        return value == Watch.NOTHING
                ? OptionalInt.empty()
                : OptionalInt.of(Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
}

package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;

/**
 * The answers to an item that make a difference to what is watched, one for each difference.
 *
 * @param answers the empty one first: leaving an item out is always possible
 * @param complete false when there are more than can be tried
 */
record PossibleAnswers(List<List<Integer>> answers, boolean complete) {
    static final PossibleAnswers NONE = new PossibleAnswers(List.of(List.of()), true);
    private static final int MOST = 5_000;

    static PossibleAnswers of(Item item, List<Watch> watches, Catalogue catalogue) {
        List<List<Integer>> all = new ArrayList<>();
        all.add(List.of());
        item.options().stream()
                .filter(option -> option.missing() || (severalAllowed(item) && option.exclusive()))
                .forEach(option -> all.add(List.of(option.value())));
        boolean complete = true;
        switch (item.type()) {
            case MULTIPLE_CHOICE, RANKING -> complete = sets(item, watches, all);
            case TWO_STEP_CHOICE -> all.addAll(twoSteps(item));
            case NUMBER ->
                complete = numbers(item.limits().minimum(), item.limits().maximum(), item, watches, all);
            case DATE -> dates(item, watches, all);
            default ->
                item.options().stream()
                        .filter(option -> !option.missing())
                        .forEach(option -> all.add(List.of(option.value())));
        }
        return new PossibleAnswers(different(item, all, watches, catalogue), complete);
    }

    private static boolean severalAllowed(Item item) {
        return item.type() == ItemType.MULTIPLE_CHOICE || item.type() == ItemType.RANKING;
    }

    private static List<List<Integer>> twoSteps(Item item) {
        List<List<Integer>> all = new ArrayList<>();
        for (Option option : item.options()) {
            if (option.group() != 0) {
                all.add(List.of(option.group(), option.value()));
            } else if (!option.missing()) {
                all.add(List.of(option.value()));
            }
        }
        return all;
    }

    /** Options that stand in the same lists of values are alike: only how many of them are chosen counts. */
    private static boolean sets(Item item, List<Watch> watches, List<List<Integer>> all) {
        Map<List<Boolean>, List<Integer>> alike = new LinkedHashMap<>();
        item.options().stream()
                .filter(option -> !option.missing() && !option.exclusive())
                .forEach(option -> alike.computeIfAbsent(
                                watches.stream()
                                        .map(watch -> values(watch).contains(option.value()))
                                        .toList(),
                                fresh -> new ArrayList<>())
                        .add(option.value()));
        int most =
                item.limits().maximum() == 0 ? Integer.MAX_VALUE : item.limits().maximum();
        List<List<Integer>> sets = new ArrayList<>();
        sets.add(List.of());
        for (List<Integer> group : alike.values()) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> set : sets) {
                for (int many = 0; many <= group.size() && set.size() + many <= most; many++) {
                    List<Integer> grown = new ArrayList<>(set);
                    grown.addAll(group.subList(0, many));
                    longer.add(grown);
                }
            }
            if (longer.size() > MOST) {
                return false;
            }
            sets = longer;
        }
        sets.stream().filter(set -> !set.isEmpty()).forEach(all::add);
        return true;
    }

    /** The numbers at which a condition changes; all of them when they are added up. */
    private static boolean numbers(int lowest, int highest, Item item, List<Watch> watches, List<List<Integer>> all) {
        boolean added = watches.stream().anyMatch(Watch.Total.class::isInstance);
        boolean few = (long) highest - lowest < MOST;
        Collection<Integer> numbers = added && few
                ? IntStream.rangeClosed(lowest, highest).boxed().toList()
                : turns(lowest, highest, watches);
        numbers.forEach(number -> all.add(List.of(number)));
        return !added || few;
    }

    private static Set<Integer> turns(int lowest, int highest, List<Watch> watches) {
        Set<Integer> turns = new TreeSet<>(Set.of(lowest));
        turns.add(highest);
        for (Watch watch : watches) {
            Set<Integer> points = new LinkedHashSet<>(values(watch));
            if (watch instanceof Watch.Test test) {
                points.add(test.condition().number());
            }
            for (long point : points) {
                for (long near = point - 1; near <= point + 1; near++) {
                    if (near >= lowest && near <= highest) {
                        turns.add((int) near);
                    }
                }
            }
        }
        return turns;
    }

    private static void dates(Item item, List<Watch> watches, List<List<Integer>> all) {
        NavigableSet<Integer> days = DateCodes.all(item.limits());
        Set<Integer> turns = new TreeSet<>();
        for (int near : turns(days.first(), days.last(), watches)) {
            Stream.of(days.floor(near), days.ceiling(near))
                    .filter(Objects::nonNull)
                    .forEach(turns::add);
        }
        turns.forEach(code -> all.add(List.of(code)));
    }

    private static List<Integer> values(Watch watch) {
        return switch (watch) {
            case Watch.Test test -> test.condition().values();
            case Watch.Tally tally -> tally.values();
            case Watch.Total total -> List.of();
        };
    }

    private static List<List<Integer>> different(
            Item item, List<List<Integer>> all, List<Watch> watches, Catalogue catalogue) {
        Map<List<Long>, List<Integer>> first = new LinkedHashMap<>();
        for (List<Integer> answer : all) {
            EarlierAnswers only = new EarlierAnswers(catalogue);
            only.add(item.code(), answer);
            first.putIfAbsent(
                    watches.stream()
                            .map(watch -> watch.effect(item.code(), only))
                            .collect(Collectors.toList()),
                    answer);
        }
        return List.copyOf(first.values());
    }
}

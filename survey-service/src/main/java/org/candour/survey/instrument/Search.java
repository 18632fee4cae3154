package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;

/**
 * The items that can have a say in whether one condition holds, in their order, and all that is watched of them: the
 * condition itself, the conditions of the pages on which those items stand, and the calculations in between.
 */
final class Search {
    /** An item, and when it is asked. */
    record Step(Condition shownWhen, Item item) {}

    private final List<Step> steps = new ArrayList<>();
    private final Map<Watch, Integer> watches = new LinkedHashMap<>();
    private final Map<Integer, Integer> lastUse = new HashMap<>();
    private final List<Watch> inOrder;

    Search(Map<String, Page> pageOfItem, List<Item> itemsInOrder, Condition goal) {
        Set<String> relevant = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(items(goal));
        while (!open.isEmpty()) {
            String code = open.removeLast();
            Page page = pageOfItem.get(code);
            if (page == null || !relevant.add(code)) {
                continue;
            }
            open.addAll(items(page.shownWhen()));
            page.items().stream().filter(item -> item.code().equals(code)).forEach(item -> open.addAll(items(item)));
        }
        for (Item item : itemsInOrder) {
            Page page = pageOfItem.get(item.code());
            if (page != null && relevant.contains(item.code())) {
                watch(page.shownWhen(), steps.size());
                watch(item, steps.size());
                steps.add(new Step(page.shownWhen(), item));
            }
        }
        watch(goal, steps.size());
        inOrder = List.copyOf(watches.keySet());
    }

    List<Step> steps() {
        return steps;
    }

    /** All watches; their order is that of a standing. */
    List<Watch> watches() {
        return inOrder;
    }

    int place(Watch watch) {
        return watches.getOrDefault(watch, -1);
    }

    /** True when nothing after this step looks at the watch. */
    boolean over(int watch, int step) {
        return lastUse.getOrDefault(watch, -1) <= step;
    }

    static Watch watched(Condition condition) {
        return switch (condition.operator()) {
            case COUNT_AT_LEAST, COUNT_AT_MOST -> new Watch.Tally(condition.items(), condition.values());
            default -> new Watch.Test(condition);
        };
    }

    private void watch(Item item, int step) {
        if (item.type() != ItemType.CALCULATED) {
            return;
        }
        switch (item.calculation().kind()) {
            case COUNT ->
                use(
                        new Watch.Tally(
                                item.calculation().items(), item.calculation().values()),
                        step);
            case SUM -> use(new Watch.Total(item.calculation().items()), step);
            case CASES -> item.calculation().cases().forEach(one -> watch(one.when(), step));
            case NONE -> {
                // It has no value.
            }
        }
    }

    private void watch(Condition condition, int step) {
        switch (condition.operator()) {
            case ALL, ANY, NOT -> condition.conditions().forEach(part -> watch(part, step));
            default -> use(watched(condition), step);
        }
    }

    private void use(Watch watch, int step) {
        int place = watches.computeIfAbsent(watch, fresh -> watches.size());
        lastUse.merge(place, step, Math::max);
    }

    private static List<String> items(Condition condition) {
        List<String> all = new ArrayList<>(condition.items());
        condition.conditions().forEach(part -> all.addAll(items(part)));
        return all;
    }

    private static List<String> items(Item item) {
        List<String> all = new ArrayList<>(item.calculation().items());
        item.calculation().cases().forEach(one -> all.addAll(items(one.when())));
        return all;
    }
}

package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has entered so far.
 *
 * @param revision grows with each change
 * @param entries by item code
 * @param pages what is known of the pages that were answered, by page code
 */
public record Draft(int revision, Map<String, Entry> entries, Map<String, PageState> pages) {
    public static final Draft EMPTY = new Draft(0, Map.of(), Map.of());

    /**
     * A page.
     *
     * @param version of the questionnaire in which it was seen last
     * @param saved false while only single answers of it came
     */
    public record PageState(int version, boolean saved) {}

    /**
     * A draft after something came.
     *
     * @param draft the draft
     * @param others codes of items for which something newer counts; what came is kept as their other answer
     */
    public record Merged(Draft draft, List<String> others) {}

    public Draft {
        entries = Map.copyOf(entries);
        pages = Map.copyOf(pages);
    }

    public Given given(String item) {
        Entry entry = entries.get(item);
        return entry == null ? Given.NOTHING : entry.given();
    }

    /** Other answers to an item; the one that is offered comes last. */
    public List<Given> others(String item) {
        Entry entry = entries.get(item);
        return entry == null ? List.of() : entry.offered();
    }

    public boolean saved(String page) {
        PageState state = pages.get(page);
        return state != null && state.saved();
    }

    /** Chosen codes by item. */
    public Map<String, List<Integer>> answers() {
        Map<String, List<Integer>> answers = new HashMap<>();
        entries.forEach((item, entry) -> {
            if (!entry.given().values().isEmpty()) {
                answers.put(item, entry.given().values());
            }
        });
        return answers;
    }

    /**
     * Takes over what came for some items of a page.
     *
     * @param whole whether the page was sent, so that the person is through with it
     * @param given by item
     */
    Merged with(String page, boolean whole, Map<String, Given> given, Seen seen) {
        int next = revision + 1;
        Map<String, Entry> merged = new HashMap<>(entries);
        List<String> others = new ArrayList<>();
        given.forEach((item, value) -> {
            Entry before = merged.getOrDefault(item, Entry.first(Given.NOTHING, 0, seen.device()));
            Entry after = merge(before, value, seen, next);
            if (!after.equals(before)) {
                merged.put(item, after);
            }
            if (!after.given().equals(value) && !value.empty()) {
                others.add(item);
            }
        });
        Map<String, PageState> states = new HashMap<>(pages);
        states.put(page, new PageState(seen.version(), whole || saved(page)));
        boolean same = merged.equals(entries) && states.equals(pages);
        return new Merged(same ? this : new Draft(next, merged, states), others);
    }

    private static Entry merge(Entry before, Given value, Seen seen, int next) {
        boolean same = before.given().equals(value);
        if (before.yieldsTo(seen)) {
            return same ? before : before.replacedBy(value, next, seen);
        }
        // A blank that has not seen the answer was never meant to take it away.
        return value.empty() ? before : before.keeping(value, next, seen.device());
    }

    /** Exchanges the answer to an item with the other one that is offered. */
    Draft swapped(String item) {
        Entry entry = entries.get(item);
        if (entry == null || entry.offered().isEmpty()) {
            return this;
        }
        Map<String, Entry> merged = new HashMap<>(entries);
        merged.put(item, entry.swapped(revision + 1));
        return new Draft(revision + 1, merged, pages);
    }

    @Override
    public String toString() {
        return "Draft(withheld)";
    }
}

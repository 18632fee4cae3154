package org.candour.survey.fieldwork;

import java.util.ArrayList;
import java.util.List;

/**
 * Where people stopped, in numbers that may be kept: neighbouring places are put together until no number is about a
 * small group.
 */
public final class BreakOff {
    /** No number about fewer people is kept, whatever a study says. */
    public static final int LEAST = 10;

    private BreakOff() {}

    /**
     * Neighbouring places.
     *
     * @param first index of the first place
     * @param last index of the last, included
     * @param people how many stopped there
     */
    public record Range(int first, int last, int people) {}

    /** All places in ranges of at least so many people; nothing when there are fewer in all. */
    public static List<Range> join(List<Integer> counts, int threshold) {
        int least = Math.max(LEAST, threshold);
        List<Range> ranges = new ArrayList<>();
        int first = 0;
        int people = 0;
        for (int place = 0; place < counts.size(); place++) {
            people += counts.get(place);
            if (people >= least) {
                ranges.add(new Range(first, place, people));
                first = place + 1;
                people = 0;
            }
        }
        if (!ranges.isEmpty() && first < counts.size()) {
            Range last = ranges.removeLast();
            ranges.add(new Range(last.first(), counts.size() - 1, last.people() + people));
        }
        return ranges;
    }
}

package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The groups of a grouping that are large enough to be named. Groups of fewer than ten people are left out; when all who
 * are left out are fewer than ten together, the smallest group goes with them, or they could be worked out from the
 * whole.
 *
 * @param groups the group of each row, empty for people of no group or of one that is left out
 * @param leftOut names of the groups left out, in the order in which they come
 */
record SafeGroups(List<Optional<String>> groups, List<String> leftOut) {
    static SafeGroups of(ScaleInput.Grouping grouping) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        int outside = 0;
        for (String group : grouping.groups()) {
            if (group.isEmpty()) {
                outside++;
            } else {
                sizes.merge(group, 1, Integer::sum);
            }
        }
        List<String> leftOut = new ArrayList<>();
        for (Map.Entry<String, Integer> size : sizes.entrySet()) {
            if (size.getValue() < Value.LEAST) {
                leftOut.add(size.getKey());
                outside += size.getValue();
            }
        }
        if (!leftOut.isEmpty() && outside < Value.LEAST) {
            sizes.entrySet().stream()
                    .filter(size -> !leftOut.contains(size.getKey()))
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(size -> leftOut.add(size.getKey()));
        }
        return new SafeGroups(
                grouping.groups().stream()
                        .map(group -> Optional.of(group).filter(one -> !one.isEmpty() && !leftOut.contains(one)))
                        .toList(),
                List.copyOf(leftOut));
    }
}

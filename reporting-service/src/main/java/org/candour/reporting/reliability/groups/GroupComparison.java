package org.candour.reporting.reliability.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.reporting.reliability.Statistic;

/**
 * The scores of groups side by side.
 *
 * @param groups those compared, in the order given
 * @param leftOut groups with too few scores, by name
 * @param pair the comparison of two; empty unless exactly two groups are left
 * @param variance the analysis over all groups
 */
public record GroupComparison(List<Summary> groups, List<String> leftOut, Optional<TwoGroups> pair, OneWay variance) {

    /** One group: people with a score, their mean and standard deviation (divisor n - 1). */
    public record Summary(String group, int n, Statistic mean, Statistic sd) {}

    public GroupComparison {
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Compares all groups that are large enough.
     *
     * @param scores by group, NaN where a score is missing; iterated in its own order
     * @param smallest the least number of scores a group needs, two or more
     */
    public static GroupComparison of(Map<String, double[]> scores, int smallest) {
        if (smallest < 2) {
            throw new IllegalArgumentException("a group needs two scores to have a variance");
        }
        List<GroupScores> kept = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        scores.forEach((label, given) -> {
            GroupScores group = GroupScores.of(label, given);
            if (group.n() < smallest) {
                leftOut.add(label);
            } else {
                kept.add(group);
            }
        });
        return new GroupComparison(
                kept.stream()
                        .map(g -> new Summary(
                                g.label(), g.n(), Statistic.of(g.mean()), Statistic.of(Math.sqrt(g.variance()))))
                        .toList(),
                leftOut,
                kept.size() == 2 ? Optional.of(TwoGroups.of(kept.get(0), kept.get(1))) : Optional.empty(),
                OneWay.of(kept, smallest));
    }
}

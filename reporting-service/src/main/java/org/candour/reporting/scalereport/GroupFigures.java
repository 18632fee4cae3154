package org.candour.reporting.scalereport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.Scoring;
import org.candour.reporting.reliability.groups.GroupComparison;

/** The scores of the groups of each grouping, side by side; groups by name, so that the order of rows does not matter. */
record GroupFigures(Map<ScaleInput.Grouping, Compared> groupings) {
    /** @param leftOut names of groups too small to be shown */
    record Compared(GroupComparison comparison, List<String> leftOut) {}

    static GroupFigures of(ScaleInput input, ScaleReliability reliability) {
        double[] scores = scores(reliability.scores(), input.table().rows());
        Map<ScaleInput.Grouping, Compared> all = new LinkedHashMap<>();
        for (ScaleInput.Grouping grouping : input.groupings()) {
            SafeGroups safe = SafeGroups.of(new ScaleInput.Grouping(
                    grouping.code(),
                    grouping.label(),
                    IntStream.range(0, scores.length)
                            .mapToObj(row -> Double.isNaN(scores[row])
                                    ? ""
                                    : grouping.groups().get(row))
                            .toList()));
            Map<String, DoubleStream.Builder> byGroup = new TreeMap<>();
            for (int row = 0; row < scores.length; row++) {
                double score = scores[row];
                safe.groups()
                        .get(row)
                        .ifPresent(group -> byGroup.computeIfAbsent(group, one -> DoubleStream.builder())
                                .add(score));
            }
            Map<String, double[]> collected = new LinkedHashMap<>();
            byGroup.forEach(
                    (group, values) -> collected.put(group, values.build().toArray()));
            all.put(grouping, new Compared(GroupComparison.of(collected, Value.LEAST), safe.leftOut()));
        }
        return new GroupFigures(all);
    }

    /** Scores by the rule; out of 100 when the items do not share one range. NaN where there is none. */
    static double[] scores(Scoring.Scores scores, int rows) {
        boolean mixed = scores.mean().number().isEmpty();
        return IntStream.range(0, rows)
                .mapToDouble(row -> (mixed ? scores.outOf100(row) : scores.score(row)).orElse(Double.NaN))
                .toArray();
    }
}

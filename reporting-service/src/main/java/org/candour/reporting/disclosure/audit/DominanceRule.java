package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Printed scores and means of which two people could make more than 90 %, from either end, for all that is printed:
 * each of the two could then work out the other.
 *
 * <p>Formula: on a scale of range R two people contribute {@code 2 R} to an item at most, or what its two largest are
 * where all its answers are printed. All together contribute what the printed figure says at least, as if everybody in
 * the row had answered: {@code (2s - 1) R n / 200} per item for a score s of n people, or what the printed answers make
 * if that is more.
 */
final class DominanceRule {
    private final ReleasedEdition edition;
    private final Map<String, ReleasedEdition.Row> rows = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    DominanceRule(ReleasedEdition edition) {
        this.edition = edition;
        for (var row : edition.rows()) {
            for (var cell : row.cells()) {
                rows.put(cell, row);
                edition.joint().getOrDefault(cell, List.of()).forEach(part -> rows.putIfAbsent(part, row));
            }
        }
    }

    List<Finding> check() {
        for (var score : edition.scores()) {
            judge(
                    score.id(),
                    score.cells(),
                    score.values(),
                    score.lowest(),
                    score.highest(),
                    (2.0 * score.value() - 1) / 200,
                    (2.0 * (100 - score.value()) - 1) / 200);
        }
        for (var mean : edition.means()) {
            int lowest = mean.values().stream().mapToInt(i -> i).min().orElse(0);
            int highest = mean.values().stream().mapToInt(i -> i).max().orElse(0);
            if (lowest < highest) {
                double range = highest - lowest;
                double least = (mean.printed() - 0.5) / mean.unit();
                double most = (mean.printed() + 0.5) / mean.unit();
                judge(
                        mean.cells().getFirst(),
                        mean.cells(),
                        mean.values(),
                        lowest,
                        highest,
                        (least - lowest) / range,
                        (highest - most) / range);
            }
        }
        return findings;
    }

    /** @param fromLow the least share of the range that the figure says, counted from the lowest; fromHigh the same */
    private void judge(
            String id,
            List<String> cells,
            List<Integer> values,
            int lowest,
            int highest,
            double fromLow,
            double fromHigh) {
        var items = new LinkedHashMap<ReleasedEdition.Row, Map<String, Integer>>();
        for (int i = 0; i < cells.size(); i++) {
            var row = rows.get(cells.get(i));
            if (row != null) {
                items.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(cells.get(i), values.get(i));
            }
        }
        long people = 0;
        for (var row : items.keySet()) {
            var base = edition.count(row.base());
            if (base == null) {
                findings.add(
                        new Finding(Finding.Kind.SMALL_GROUP, id, "a score is shown of a group whose size is not"));
                return;
            }
            people += base;
        }
        for (boolean low : new boolean[] {true, false}) {
            double two = 0;
            double printed = 0;
            for (var item : items.values()) {
                two += largest(item, lowest, highest, low);
                printed += printed(item, lowest, highest, low);
            }
            double all = Math.max(printed, (low ? fromLow : fromHigh) * (highest - lowest) * people);
            if (all <= 0 || 100 * two > 90 * all + 1e-9) {
                findings.add(new Finding(
                        Finding.Kind.DOMINATED,
                        id,
                        "two people could make more than 90 % of this figure, and work out each other's answers"));
                return;
            }
        }
    }

    private double printed(Map<String, Integer> item, int lowest, int highest, boolean low) {
        double sum = 0;
        for (var cell : item.entrySet()) {
            var count = edition.count(cell.getKey());
            sum += count == null ? 0 : (double) count * part(cell.getValue(), lowest, highest, low);
        }
        return sum;
    }

    private double largest(Map<String, Integer> item, int lowest, int highest, boolean low) {
        if (!item.keySet().stream().allMatch(cell -> edition.count(cell) != null)) {
            return 2.0 * (highest - lowest);
        }
        var parts = new ArrayList<Integer>();
        item.forEach((cell, value) -> {
            var count = edition.count(cell);
            for (int i = 0; count != null && i < Math.min(2, count); i++) {
                parts.add(part(value, lowest, highest, low));
            }
        });
        return parts.stream().sorted((a, b) -> b - a).limit(2).mapToInt(i -> i).sum();
    }

    private static int part(int value, int lowest, int highest, boolean low) {
        return low ? value - lowest : highest - value;
    }
}

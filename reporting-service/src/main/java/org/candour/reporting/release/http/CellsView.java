package org.candour.reporting.release.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.reporting.protection.Judgement;
import org.candour.reporting.release.Edition;

/**
 * What the page of the withheld cells shows.
 *
 * @param items how many cells of each item are withheld
 * @param item the chosen one, empty for none
 * @param cells its withheld cells
 */
public record CellsView(
        Edition edition, Judgement judgement, Map<String, Long> items, String item, List<Judgement.Cell> cells) {
    static CellsView of(Edition edition, Judgement judgement, String item) {
        Map<String, Long> items = judgement.cells().stream()
                .collect(Collectors.groupingBy(CellsView::item, TreeMap::new, Collectors.counting()));
        return new CellsView(
                edition,
                judgement,
                items,
                items.containsKey(item) ? item : "",
                judgement.cells().stream()
                        .filter(cell -> item(cell).equals(item))
                        .toList());
    }

    private static String item(Judgement.Cell cell) {
        int end = cell.name().indexOf('|');
        return end < 0 ? cell.name() : cell.name().substring(0, end);
    }

    public long narrowest() {
        return judgement.cells().stream()
                .mapToLong(cell -> cell.greatest() - cell.least() + 1L)
                .min()
                .orElse(0);
    }

    public long primary() {
        return judgement.cells().stream()
                .filter(cell -> cell.reason() != null && cell.reason().isPrimary())
                .count();
    }
}

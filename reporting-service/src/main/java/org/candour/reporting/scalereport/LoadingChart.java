package org.candour.reporting.scalereport;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.reporting.scalereport.Chart.Anchor;

/** Loadings of each item on each factor, from -1 to 1. */
final class LoadingChart {
    private static final double THICK = 16;
    private static final double GAP = 10;
    private static final List<String> COLOURS =
            List.of(Charts.BRAND, Charts.SECOND, Charts.THIRD, "7a5c00", "6b2d5c", "3d3d3d");

    private LoadingChart() {}

    static Chart of(Table table) {
        Canvas canvas = new Canvas();
        List<Column> factors = table.columns().stream()
                .filter(column -> column.name().matches("F[0-9]+"))
                .toList();
        String names = factors.stream().map(Column::name).collect(Collectors.joining(", "));
        double top = 28;
        double row = factors.size() * THICK + GAP;
        double bottom = top + table.rows().size() * row;
        for (int tenth = -10; tenth <= 10; tenth += 5) {
            double x = x(tenth / 10.0);
            canvas.line(x, top, x, bottom, tenth == 0 ? Charts.INK : Charts.GRID, 1, false);
            canvas.words(x, top - 12, Charts.one(tenth / 10.0), Anchor.MIDDLE);
        }
        double y = top + GAP / 2;
        for (List<Value> cells : table.rows()) {
            canvas.words(Charts.LEFT - 20, y + (row - GAP) / 2, Charts.text(cells.getFirst()), Anchor.END);
            for (int f = 0; f < factors.size(); f++) {
                bar(canvas, factors.get(f).name(), Charts.number(cells.get(1 + f)), y + f * THICK, f, factors.size());
            }
            y += row;
        }
        return canvas.chart(
                "Loadings",
                "Bar chart of the loadings of each item on " + names + ", from -1 to 1. The figures stand in the table"
                        + " of loadings.",
                bottom + 8);
    }

    private static void bar(Canvas canvas, String factor, double loading, double y, int place, int of) {
        if (!Double.isFinite(loading)) {
            return;
        }
        double from = Math.min(x(0), x(loading));
        canvas.box(from, y + 2, Math.abs(x(loading) - x(0)), THICK - 4, COLOURS.get(place % COLOURS.size()), false);
        String words = (of > 1 ? factor + " " : "") + Charts.two(loading);
        canvas.words(
                x(loading) + (loading < 0 ? -6 : 6), y + THICK / 2, words, loading < 0 ? Anchor.END : Anchor.START);
    }

    // Room is left at both ends for the figures.
    private static double x(double loading) {
        double half = (Charts.WIDTH - Charts.LEFT - 110) / 2;
        return Charts.LEFT + 50 + half + half * Math.clamp(loading, -1.1, 1.1);
    }
}

package org.candour.reporting.scalereport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.reporting.scalereport.Chart.Anchor;

/** The drawings of a section, made from nothing but its tables: what is withheld there cannot be seen here. */
public final class Charts {
    static final String INK = "1a2423";
    static final String GRID = "d5dddb";
    static final String BRAND = "12423f";
    static final String SECOND = "a4480c";
    static final String THIRD = "4c6b8a";
    static final double WIDTH = 720;
    static final double LEFT = 150;
    static final double ROW = 26;

    private Charts() {}

    public static List<Chart> of(Section section) {
        return switch (section.name()) {
            case "items" ->
                table(section, "response.frequencies").map(AnswerChart::of).stream()
                        .toList();
            case "missing" ->
                table(section, "missing.items").map(Charts::missing).stream().toList();
            case "parallel" ->
                table(section, "fa.parallel.pc").map(ScreeChart::of).stream().toList();
            case "fa" ->
                table(section, "fa.minres").map(LoadingChart::of).stream().toList();
            default -> List.of();
        };
    }

    private static Optional<Table> table(Section section, String name) {
        return section.tables().stream()
                .filter(table -> table.name().equals(name) && !table.rows().isEmpty())
                .findFirst();
    }

    private static Chart missing(Table table) {
        List<Value> items = table.column("item");
        List<Value> shares = table.column("percent");
        double most = Math.max(
                5,
                shares.stream()
                        .mapToDouble(Charts::number)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(5));
        double top = Math.ceil(most / 5) * 5;
        Canvas canvas = new Canvas();
        double bottom = items.size() * ROW;
        double scale = (WIDTH - LEFT - 70) / top;
        for (int step = 0; step <= 5; step++) {
            double x = LEFT + scale * top * step / 5;
            canvas.line(x, 0, x, bottom, GRID, 1, false);
            canvas.words(x, bottom + 14, plain(top * step / 5) + " %", Anchor.MIDDLE);
        }
        for (int i = 0; i < items.size(); i++) {
            double y = i * ROW;
            canvas.words(LEFT - 10, y + ROW / 2, text(items.get(i)), Anchor.END);
            double share = number(shares.get(i));
            if (Double.isFinite(share)) {
                canvas.box(LEFT, y + 4, scale * share, ROW - 8, BRAND, false);
                canvas.words(LEFT + scale * share + 8, y + ROW / 2, one(share), Anchor.START);
            } else {
                canvas.words(LEFT + 8, y + ROW / 2, "withheld", Anchor.START);
            }
        }
        return canvas.chart(
                "Missing answers per item",
                "Bar chart of the share of missing answers, one bar per item, from 0 to " + plain(top)
                        + " per cent. The figures stand in the table of missing answers per item.",
                bottom + 26);
    }

    static double number(Value value) {
        return switch (value) {
            case Value.Number number -> number.value();
            case Value.Count count -> count.value();
            case Value.Words ignored -> Double.NaN;
            case Value.NotDefined ignored -> Double.NaN;
            case Value.Withheld ignored -> Double.NaN;
        };
    }

    static String text(Value value) {
        return value instanceof Value.Words(String text) ? text : "";
    }

    static String one(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    static String two(double value) {
        return String.format(Locale.UK, "%.2f", value);
    }

    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : one(value);
    }

    /** Colours from one end of a range of answers to the other, through a light middle. */
    static String shade(int step, int steps) {
        double at = steps < 2 ? 0 : 2.0 * step / (steps - 1) - 1;
        int[] end = at < 0 ? new int[] {0x8c, 0x2d, 0x04} : new int[] {0x12, 0x42, 0x3f};
        int[] middle = {0xe0, 0xe0, 0xdc};
        double far = Math.abs(at);
        StringBuilder colour = new StringBuilder();
        IntStream.range(0, 3)
                .map(c -> (int) Math.round(middle[c] + far * (end[c] - middle[c])))
                .forEach(c -> colour.append(String.format(Locale.ROOT, "%02x", c)));
        return colour.toString();
    }
}

package org.candour.reporting.scalereport;

import java.util.List;
import org.candour.reporting.scalereport.Chart.Anchor;

/** How the answers to each item spread: one bar per item, one segment per answer. */
final class AnswerChart {
    private static final double NARROW = 30;
    private static final double WHOLE = 100;

    private AnswerChart() {}

    static Chart of(Table table) {
        Canvas canvas = new Canvas();
        List<Column> answers = table.columns().subList(1, table.columns().size());
        legend(canvas, answers);
        double y = Charts.ROW + 10;
        boolean withheld = false;
        for (List<Value> row : table.rows()) {
            canvas.words(Charts.LEFT - 10, y + Charts.ROW / 2, Charts.text(row.getFirst()), Anchor.END);
            withheld |= bar(canvas, row.subList(1, row.size()), y);
            y += Charts.ROW;
        }
        if (withheld) {
            canvas.words(
                    Charts.LEFT,
                    y + 14,
                    "* withheld: what is left of the bar, in equal parts whatever the answers",
                    Anchor.START);
            y += 20;
        }
        return canvas.chart(
                "Answers to each item",
                "Stacked bar chart: for each item the share of each answer, from the lowest to the highest. The"
                        + " figures stand in the table of answers in per cent.",
                y + 8);
    }

    private static void legend(Canvas canvas, List<Column> answers) {
        double x = Charts.LEFT;
        for (int i = 0; i < answers.size(); i++) {
            canvas.box(x, 4, 14, 14, Charts.shade(i, answers.size()), false);
            canvas.words(x + 20, 11, answers.get(i).name(), Anchor.START);
            x += 50;
        }
    }

    private static boolean bar(Canvas canvas, List<Value> shares, double y) {
        double shown = shares.stream()
                .mapToDouble(Charts::number)
                .filter(Double::isFinite)
                .sum();
        long hidden = shares.stream().filter(Value.Withheld.class::isInstance).count();
        double scale = (Charts.WIDTH - Charts.LEFT - 10) / WHOLE;
        double x = Charts.LEFT;
        for (int i = 0; i < shares.size(); i++) {
            boolean withheld = shares.get(i) instanceof Value.Withheld;
            double share = withheld ? (WHOLE - shown) / hidden : Charts.number(shares.get(i));
            if (!(share > 0)) {
                continue;
            }
            double wide = share * scale;
            String colour = withheld ? "f3f2f1" : Charts.shade(i, shares.size());
            canvas.box(x, y + 3, wide, Charts.ROW - 6, colour, withheld);
            if (withheld) {
                canvas.words(x + wide / 2, y + Charts.ROW / 2, "*", Anchor.MIDDLE);
            } else if (wide >= NARROW) {
                canvas.words(
                        x + wide / 2, y + Charts.ROW / 2, String.valueOf(Math.round(share)), Anchor.MIDDLE, on(colour));
            }
            x += wide;
        }
        return hidden > 0;
    }

    /** Letters that stand out from a ground. */
    private static String on(String ground) {
        int red = Integer.parseInt(ground.substring(0, 2), 16);
        int green = Integer.parseInt(ground.substring(2, 4), 16);
        int blue = Integer.parseInt(ground.substring(4, 6), 16);
        return 0.3 * red + 0.59 * green + 0.11 * blue < 125 ? "ffffff" : Charts.INK;
    }
}

package org.candour.reporting.summary.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.candour.reporting.summary.Change;
import org.candour.reporting.summary.ScoreBar;

/** Scores from 0 to 100, one row each, with the mark of all employers where there is one. */
final class Scores extends Drawing {
    private static final long serialVersionUID = 1;
    private static final Color LOW = new Color(0x8C2D04);
    private static final Color MIDDLE = new Color(0xD9A02B);
    private static final Color PLAIN = new Color(0x4C6B8A);
    private static final double ROW = 34;
    private final transient List<ScoreBar> bars;
    private final transient List<String> remarks;
    private final boolean axis;

    Scores(List<ScoreBar> bars, boolean axis) {
        this(bars, bars.stream().map(bar -> bar.band().word()).toList(), axis);
    }

    /** @param remarks what stands beside the figure of each */
    Scores(List<ScoreBar> bars, List<String> remarks, boolean axis) {
        this.bars = bars;
        this.remarks = remarks;
        this.axis = axis;
    }

    @Override
    void draw(Graphics2D canvas, double width, double height, Letters letters) {
        double left = axis ? 188 : 0;
        double right = width - 104;
        double row = axis ? ROW : height;
        if (axis) {
            axis(canvas, left, right, bars.size() * row, letters);
        }
        for (int i = 0; i < bars.size(); i++) {
            row(canvas, bars.get(i), remarks.get(i), left, right, i * row, row, letters);
        }
    }

    private static void axis(Graphics2D canvas, double left, double right, double bottom, Letters letters) {
        canvas.setFont(letters.of(7.5f, false));
        canvas.setStroke(new BasicStroke(0.5f));
        for (int at : new int[] {0, 20, 40, 60, 80, 100}) {
            double x = left + (right - left) * at / 100;
            canvas.setColor(at == 40 || at == 60 ? EDGE : TRACK);
            canvas.draw(new Line2D.Double(x, 0, x, bottom + 4));
            canvas.setColor(INK);
            centred(canvas, Integer.toString(at), new Rectangle2D.Double(x - 15, bottom + 6, 30, 10));
        }
    }

    private void row(
            Graphics2D canvas,
            ScoreBar bar,
            String remark,
            double left,
            double right,
            double top,
            double row,
            Letters letters) {
        double thick = Math.min(18, row - 6);
        double y = top + (row - thick) / 2;
        double middle = y + thick / 2;
        if (axis) {
            canvas.setFont(letters.of(9, false));
            canvas.setColor(INK);
            beside(canvas, bar.title(), 0, middle);
        }
        canvas.setColor(TRACK);
        canvas.fill(new Rectangle2D.Double(left, y, right - left, thick));
        canvas.setFont(letters.of(9.5f, true));
        if (!bar.shown()) {
            canvas.setColor(INK);
            canvas.setFont(letters.of(8, false));
            beside(canvas, "not shown", right + 10, middle);
            return;
        }
        canvas.setColor(colour(bar));
        canvas.fill(new Rectangle2D.Double(left, y, (right - left) * bar.value() / 100, thick));
        canvas.setColor(INK);
        Change moved = axis ? bar.moved() : null;
        double words = middle - (bar.compared() ? 5 : 0) - (moved == null ? 0 : 4);
        beside(canvas, Integer.toString(bar.value()), right + 10, words);
        canvas.setFont(letters.of(8.5f, false));
        beside(canvas, remark, right + 36, words);
        if (bar.compared()) {
            canvas.setFont(letters.of(7, false));
            beside(canvas, "all employers " + bar.others(), right + 10, words + 11);
            mark(canvas, left + (right - left) * bar.others() / 100, y, thick);
        }
        if (moved != null) {
            canvas.setFont(letters.of(7, false));
            beside(
                    canvas,
                    "before " + moved.earlier() + " (" + moved.signed() + ")",
                    right + 10,
                    words + (bar.compared() ? 20 : 11));
        }
    }

    // A diamond with a white edge stands out from bar and track alike.
    private static void mark(Graphics2D canvas, double x, double y, double thick) {
        double half = 5.5;
        double middle = y + thick / 2;
        var diamond = new Path2D.Double();
        diamond.moveTo(x, middle - half);
        diamond.lineTo(x + half, middle);
        diamond.lineTo(x, middle + half);
        diamond.lineTo(x - half, middle);
        diamond.closePath();
        canvas.setColor(INK);
        canvas.fill(diamond);
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(1.1f));
        canvas.draw(diamond);
    }

    private static Color colour(ScoreBar bar) {
        if (bar.lowIsGood()) {
            return PLAIN;
        }
        return switch (bar.band()) {
            case LOW -> LOW;
            case MIDDLE -> MIDDLE;
            case HIGH -> BRAND;
        };
    }

    private static void beside(Graphics2D canvas, String text, double x, double middle) {
        var metrics = canvas.getFontMetrics();
        canvas.drawString(text, (float) x, (float) (middle + (metrics.getAscent() - metrics.getDescent()) / 2.0));
    }
}

package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.scalereport.Chart.Anchor;

/** Collects the marks of a chart. Coordinates are rounded, so that a drawing is the same to the last digit. */
final class Canvas {
    private static final double HUNDREDTHS = 100;

    private final List<Chart.Mark> marks = new ArrayList<>();

    void line(double x1, double y1, double x2, double y2, String colour, double thick, boolean dashed) {
        marks.add(new Chart.Line(round(x1), round(y1), round(x2), round(y2), colour, thick, dashed));
    }

    void box(double x, double y, double width, double height, String colour, boolean withheld) {
        marks.add(new Chart.Box(round(x), round(y), round(width), round(height), colour, withheld));
    }

    void dot(double x, double y, double radius, String colour, boolean hollow) {
        marks.add(new Chart.Dot(round(x), round(y), radius, colour, hollow));
    }

    void words(double x, double y, String text, Anchor anchor) {
        words(x, y, text, anchor, Charts.INK);
    }

    void words(double x, double y, String text, Anchor anchor, String colour) {
        marks.add(new Chart.Words(round(x), round(y), text, anchor, colour));
    }

    Chart chart(String title, String alternative, double height) {
        return new Chart(title, alternative, Charts.WIDTH, round(height), marks);
    }

    private static double round(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}

package org.candour.reporting.scalereport;

import java.util.List;

/**
 * A drawing in marks, so that page and PDF show the same.
 *
 * @param title heading
 * @param alternative what the drawing shows, for those who do not see it; the figures stand in a table beneath
 * @param width in units of the drawing
 * @param height in units of the drawing
 */
public record Chart(String title, String alternative, double width, double height, List<Mark> marks) {
    public Chart {
        marks = List.copyOf(marks);
    }

    /** Something drawn. Colours are six hexadecimal digits. */
    public sealed interface Mark {}

    /** @param dashed drawn in dashes, so that lines differ by more than colour */
    public record Line(double x1, double y1, double x2, double y2, String colour, double thick, boolean dashed)
            implements Mark {}

    /** @param withheld drawn with a dashed edge: its size says nothing */
    public record Box(double x, double y, double width, double height, String colour, boolean withheld)
            implements Mark {}

    /** @param hollow a ring */
    public record Dot(double x, double y, double radius, String colour, boolean hollow) implements Mark {}

    /** @param y of the middle of the letters */
    public record Words(double x, double y, String text, Anchor anchor, String colour) implements Mark {}

    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}

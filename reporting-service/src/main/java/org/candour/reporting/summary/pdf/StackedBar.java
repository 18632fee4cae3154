package org.candour.reporting.summary.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.candour.reporting.summary.Segment;

/** The answers to one question. */
final class StackedBar extends Drawing {
    private static final long serialVersionUID = 1;
    private final transient List<Segment> segments;

    StackedBar(List<Segment> segments) {
        this.segments = segments;
    }

    @Override
    void draw(Graphics2D canvas, double width, double height, Letters letters) {
        canvas.setFont(letters.of(8, true));
        for (Segment segment : segments) {
            var place = new Rectangle2D.Double(
                    segment.start() / 100 * width, 0.5, segment.width() / 100 * width, height - 1);
            block(canvas, segment.tone(), place);
            if (segment.withheld()) {
                label(canvas, width(canvas, "withheld") + 10 < place.getWidth() ? "withheld" : "", place);
            } else {
                canvas.setColor(segment.dark() ? Color.WHITE : INK);
                centred(canvas, segment.text(), place);
            }
        }
    }

    // A plain ground behind the word keeps it legible on the hatching.
    private static void label(Graphics2D canvas, String text, Rectangle2D place) {
        if (!text.isEmpty()) {
            double wide = width(canvas, text) + 8;
            canvas.setColor(ground(-1));
            canvas.fill(new Rectangle2D.Double(
                    place.getCenterX() - wide / 2, place.getY() + 2, wide, place.getHeight() - 4));
            canvas.setColor(INK);
            centred(canvas, text, place);
        }
    }
}

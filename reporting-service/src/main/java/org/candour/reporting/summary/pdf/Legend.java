package org.candour.reporting.summary.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.candour.reporting.summary.Choice;

/** The key of the colours. */
final class Legend extends Drawing {
    private static final long serialVersionUID = 1;
    private final transient List<Choice> choices;

    Legend(List<Choice> choices) {
        this.choices = choices;
    }

    @Override
    void draw(Graphics2D canvas, double width, double height, Letters letters) {
        canvas.setFont(letters.of(7, false));
        double x = 0;
        for (Choice choice : choices) {
            var swatch = new Rectangle2D.Double(x + 0.5, height / 2 - 4.5, 9, 9);
            block(canvas, choice.tone(), swatch);
            canvas.setColor(EDGE);
            canvas.draw(swatch);
            canvas.setColor(INK);
            var metrics = canvas.getFontMetrics();
            double base = height / 2 + (metrics.getAscent() - metrics.getDescent()) / 2.0;
            canvas.drawString(choice.label(), (float) (x + 13), (float) base);
            x += 13 + width(canvas, choice.label()) + 11;
        }
    }
}

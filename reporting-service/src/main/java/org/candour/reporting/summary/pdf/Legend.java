package org.candour.reporting.summary.pdf;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.candour.reporting.summary.Choice;

/** A line of the key of the colours. */
final class Legend extends Drawing {
    private static final long serialVersionUID = 1;
    /** Of the image in the template. */
    static final double WIDTH = 511;

    private static final double LABEL = 13;
    private static final double GAP = 11;
    private static final FontRenderContext PRINT = new FontRenderContext(null, true, true);
    private final transient List<Choice> choices;

    private Legend(List<Choice> choices) {
        this.choices = choices;
    }

    /** The rows of the report template for a key: as many lines as it needs. */
    static List<Map<String, ?>> blocks(String chapter, List<Choice> choices) {
        List<List<Choice>> lines = lines(choices);
        return IntStream.range(0, lines.size())
                .<Map<String, ?>>mapToObj(
                        i -> Block.drawing("LEGEND", chapter, new Legend(lines.get(i)), alternative(i, lines.get(i))))
                .toList();
    }

    static List<List<Choice>> lines(List<Choice> choices) {
        Font font = font(new Letters(FontUtil.getInstance(DefaultJasperReportsContext.getInstance())));
        var lines = new ArrayList<List<Choice>>();
        double end = WIDTH;
        for (Choice choice : choices) {
            double wide = LABEL + font.getStringBounds(choice.label(), PRINT).getWidth();
            if (end + wide > WIDTH) {
                lines.add(new ArrayList<>());
                end = 0;
            }
            lines.getLast().add(choice);
            end += wide + GAP;
        }
        return lines;
    }

    private static String alternative(int line, List<Choice> choices) {
        return (line == 0 ? "Key to the bars, from left to right: " : "More of the key: ")
                + choices.stream().map(Choice::label).collect(Collectors.joining("; ")) + ".";
    }

    private static Font font(Letters letters) {
        return letters.of(7, false);
    }

    @Override
    void draw(Graphics2D canvas, double width, double height, Letters letters) {
        canvas.setFont(font(letters));
        double x = 0;
        for (Choice choice : choices) {
            var swatch = new Rectangle2D.Double(x + 0.5, height / 2 - 4.5, 9, 9);
            block(canvas, choice.tone(), swatch);
            canvas.setColor(EDGE);
            canvas.draw(swatch);
            canvas.setColor(INK);
            var metrics = canvas.getFontMetrics();
            double base = height / 2 + (metrics.getAscent() - metrics.getDescent()) / 2.0;
            canvas.drawString(choice.label(), (float) (x + LABEL), (float) base);
            x += LABEL + width(canvas, choice.label()) + GAP;
        }
    }
}

package org.candour.reporting.scalereport.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.candour.reporting.scalereport.Chart;

/** A chart as vectors, as large as the place allows. */
final class Sketch extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1;
    private static final float LETTERS = 11;

    private final transient Chart chart;

    Sketch(Chart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D place) {
        Graphics2D own = (Graphics2D) canvas.create();
        double scale = Math.min(place.getWidth() / chart.width(), place.getHeight() / chart.height());
        own.translate(place.getX(), place.getY());
        own.scale(scale, scale);
        own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        own.setFont(FontUtil.getInstance(context)
                .getAwtFontFromBundles("DejaVu Sans", Font.PLAIN, LETTERS, Locale.UK, false)
                .deriveFont(LETTERS));
        chart.marks().forEach(mark -> draw(own, mark));
        own.dispose();
    }

    private static void draw(Graphics2D canvas, Chart.Mark mark) {
        switch (mark) {
            case Chart.Line line -> {
                canvas.setColor(colour(line.colour()));
                canvas.setStroke(stroke(line.thick(), line.dashed()));
                canvas.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Chart.Box box -> {
                var shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
                canvas.setColor(colour(box.colour()));
                canvas.fill(shape);
                if (box.withheld()) {
                    canvas.setColor(colour("505a5f"));
                    canvas.setStroke(stroke(1, true));
                    canvas.draw(shape);
                }
            }
            case Chart.Dot dot -> {
                double size = 2 * dot.radius();
                var shape = new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), size, size);
                canvas.setColor(dot.hollow() ? Color.WHITE : colour(dot.colour()));
                canvas.fill(shape);
                canvas.setColor(colour(dot.colour()));
                canvas.setStroke(stroke(1.5, false));
                canvas.draw(shape);
            }
            case Chart.Words words -> {
                canvas.setColor(colour(words.colour()));
                var metrics = canvas.getFontMetrics();
                double width = metrics.getStringBounds(words.text(), canvas).getWidth();
                double x = switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
                double base = words.y() + (metrics.getAscent() - metrics.getDescent()) / 2.0;
                canvas.drawString(words.text(), (float) x, (float) base);
            }
        }
    }

    private static BasicStroke stroke(double thick, boolean dashed) {
        return dashed
                ? new BasicStroke(
                        (float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0)
                : new BasicStroke((float) thick);
    }

    private static Color colour(String digits) {
        return new Color(Integer.parseInt(digits, 16));
    }
}

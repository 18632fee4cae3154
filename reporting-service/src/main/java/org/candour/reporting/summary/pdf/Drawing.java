package org.candour.reporting.summary.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.candour.reporting.summary.Choice;

/** A vector chart. The colours are those of the page; every ground carries text or a pattern as well. */
abstract class Drawing extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1;

    static final Color INK = new Color(0x1A2423);
    static final Color BRAND = new Color(0x12423F);
    static final Color TRACK = new Color(0xE3E8E7);
    static final Color EDGE = new Color(0x6B7674);
    private static final Color NO_ANSWER = new Color(0xB8C4C2);
    private static final Color WITHHELD = new Color(0xF6F6F5);
    private static final Color[] ANSWERS = {
        new Color(0x8C2D04),
        new Color(0xD9762B),
        new Color(0xD9D9D9),
        new Color(0x5AA39B),
        new Color(0x12423F),
        new Color(0xCFDCEA),
        new Color(0x7F9FC0),
        new Color(0x2F4F76)
    };

    @Override
    public final void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D place) {
        Graphics2D own = (Graphics2D) canvas.create();
        own.translate(place.getX(), place.getY());
        own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        draw(own, place.getWidth(), place.getHeight(), new Letters(FontUtil.getInstance(context)));
        own.dispose();
    }

    abstract void draw(Graphics2D canvas, double width, double height, Letters letters);

    /** The embedded typeface: never one that happens to be on the machine. */
    record Letters(FontUtil fonts) {
        Font of(float size, boolean bold) {
            Font font =
                    fonts.getAwtFontFromBundles("DejaVu Sans", bold ? Font.BOLD : Font.PLAIN, size, Locale.UK, false);
            return font.deriveFont(size);
        }
    }

    static Color ground(int tone) {
        return tone < 0 ? WITHHELD : tone == 0 ? NO_ANSWER : ANSWERS[Choice.milder(tone) - 1];
    }

    static void block(Graphics2D canvas, int tone, Rectangle2D place) {
        canvas.setColor(ground(tone));
        canvas.fill(place);
        if (tone < 0) {
            hatch(canvas, place);
        }
        int stronger = Choice.stronger(tone);
        if (stronger != Choice.milder(tone)) {
            double high = place.getHeight() * 0.22;
            canvas.setColor(ground(stronger));
            canvas.fill(new Rectangle2D.Double(place.getX(), place.getMaxY() - high, place.getWidth(), high));
        }
        canvas.setStroke(new BasicStroke(0.5f));
        canvas.setColor(tone < 0 ? EDGE : Color.WHITE);
        canvas.draw(place);
    }

    private static void hatch(Graphics2D canvas, Rectangle2D place) {
        Shape before = canvas.getClip();
        canvas.clip(place);
        canvas.setStroke(new BasicStroke(0.4f));
        canvas.setColor(new Color(0x9AA5A3));
        for (double x = place.getX() - place.getHeight(); x < place.getMaxX(); x += 5) {
            canvas.draw(new Line2D.Double(x, place.getMaxY(), x + place.getHeight(), place.getY()));
        }
        canvas.setClip(before);
    }

    static void centred(Graphics2D canvas, String text, Rectangle2D place) {
        var metrics = canvas.getFontMetrics();
        double width = metrics.getStringBounds(text, canvas).getWidth();
        double base = place.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        canvas.drawString(text, (float) (place.getCenterX() - width / 2), (float) base);
    }

    static double width(Graphics2D canvas, String text) {
        return canvas.getFontMetrics().getStringBounds(text, canvas).getWidth();
    }
}

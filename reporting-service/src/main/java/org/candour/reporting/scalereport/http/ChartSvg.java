package org.candour.reporting.scalereport.http;

import org.candour.reporting.scalereport.Chart;

/** A chart as SVG. Attributes only: the pages allow no inline style. */
final class ChartSvg {
    private ChartSvg() {}

    static String of(Chart chart) {
        StringBuilder svg = new StringBuilder(512);
        svg.append("<svg class=\"candour-chart\" role=\"img\" viewBox=\"0 0 ")
                .append(chart.width())
                .append(' ')
                .append(chart.height())
                .append("\" aria-label=\"")
                .append(escaped(chart.alternative()))
                .append("\">");
        chart.marks().forEach(mark -> svg.append(of(mark)));
        return svg.append("</svg>").toString();
    }

    private static String of(Chart.Mark mark) {
        return switch (mark) {
            case Chart.Line line ->
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#%s\" stroke-width=\"%s\"%s/>"
                        .formatted(
                                line.x1(),
                                line.y1(),
                                line.x2(),
                                line.y2(),
                                line.colour(),
                                line.thick(),
                                dashes(line.dashed()));
            case Chart.Box box ->
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#%s\"%s/>"
                        .formatted(
                                box.x(),
                                box.y(),
                                box.width(),
                                box.height(),
                                box.colour(),
                                box.withheld() ? " stroke=\"#505a5f\"" + dashes(true) : "");
            case Chart.Dot dot ->
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#%s\" stroke=\"#%s\" stroke-width=\"1.5\"/>"
                        .formatted(
                                dot.x(), dot.y(), dot.radius(), dot.hollow() ? "ffffff" : dot.colour(), dot.colour());
            case Chart.Words words ->
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" dominant-baseline=\"central\"%s>%s</text>"
                        .formatted(words.x(), words.y(), anchor(words.anchor()), light(words), escaped(words.text()));
        };
    }

    private static String dashes(boolean dashed) {
        return dashed ? " stroke-dasharray=\"5 4\"" : "";
    }

    private static String anchor(Chart.Anchor anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    /** Text is dark by the style of charts; on a dark ground it is white. */
    private static String light(Chart.Words words) {
        return words.colour().equals("ffffff") ? " class=\"on-dark\"" : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

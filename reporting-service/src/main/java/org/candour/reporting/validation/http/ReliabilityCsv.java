package org.candour.reporting.validation.http;

import java.util.List;
import java.util.stream.Collectors;

/** The reliability table with a line per item; figures of the scale are repeated on each of its lines. */
final class ReliabilityCsv {
    private ReliabilityCsv() {}

    static String of(List<ScaleView> scales) {
        StringBuilder csv = new StringBuilder();
        line(
                csv,
                "scale",
                "title",
                "status",
                "n",
                "coefficient",
                "value",
                "lower_95",
                "upper_95",
                "mean_inter_item",
                "item",
                "reversed",
                "item_rest",
                "alpha_if_dropped");
        for (ScaleView scale : scales) {
            for (ScaleView.ItemView item : scale.items()) {
                line(
                        csv,
                        scale.code(),
                        scale.title(),
                        scale.status().name(),
                        scale.n(),
                        scale.headline(),
                        scale.alpha(),
                        scale.lower(),
                        scale.upper(),
                        scale.meanInterItem(),
                        item.code(),
                        item.reversed() ? "yes" : "no",
                        item.itemRest(),
                        item.alphaIfDropped());
            }
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, String... cells) {
        csv.append(java.util.Arrays.stream(cells).map(ReliabilityCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        boolean formula = value.matches("(?s)[=+@\t\r].*|-[^0-9].*");
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}

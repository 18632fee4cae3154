package org.candour.reporting.scalereport.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.reporting.scalereport.CellText;
import org.candour.reporting.scalereport.Chart;
import org.candour.reporting.scalereport.Charts;
import org.candour.reporting.scalereport.Column;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.Section;
import org.candour.reporting.scalereport.Table;

/** Puts a report into the order in which it is printed; each block is printed by the band of its kind. */
final class ReportBlocks {
    private static final double LOW = 140;
    private static final double MIDDLE = 308;

    private final ScaleReport report;
    private final List<Map<String, ?>> blocks = new ArrayList<>();
    private String together = "title";

    ReportBlocks(ScaleReport report) {
        this.report = report;
    }

    List<Map<String, ?>> all() {
        text("TITLE", "Validation report: " + report.title());
        text("PARAGRAPH", report.source() + ". The whole sample only, never one employer by itself.");
        text("NOTE", "Fingerprint of the stored answers and settings: " + report.fingerprint());
        if (!report.shown()) {
            text("PARAGRAPH", ScaleReport.TOO_FEW);
        }
        report.cautions().forEach(caution -> text("NOTE", "Caution: " + caution + "."));
        report.sections().forEach(this::section);
        return blocks;
    }

    private void section(Section section) {
        together = section.name();
        text("SECTION", section.title());
        text("PARAGRAPH", section.about());
        if (!section.whyNot().isEmpty()) {
            text("PARAGRAPH", "Not shown. " + section.whyNot());
        }
        section.notes().forEach(note -> text("NOTE", note));
        // A heading stays with what follows it.
        for (Chart chart : Charts.of(section)) {
            text("CAPTION", chart.title());
            image(chart);
            together = "";
        }
        for (Table table : section.tables()) {
            together = together.isEmpty() ? section.name() + " " + table.name() : together;
            table(table);
            together = "";
        }
    }

    private void image(Chart chart) {
        Map<String, Object> block =
                block(chart.height() <= LOW ? "CHARTLOW" : chart.height() <= MIDDLE ? "CHART" : "CHARTTALL");
        block.put("image", new Sketch(chart));
        block.put("alternative", chart.alternative());
        blocks.add(block);
    }

    private void table(Table table) {
        int most = Layout.of(table).columns();
        int wide = table.columns().size();
        for (int from = 1; from < wide; from += most - 1) {
            int to = Math.min(wide, from + most - 1);
            text("CAPTION", table.title() + (wide > most ? ", columns " + from + " to " + (to - 1) : ""));
            part(table, from, to);
        }
        CellText.notes(table).forEach(note -> text("NOTE", note));
        if (!table.inR().isEmpty()) {
            text("CALL", "In R: " + table.inR());
        }
    }

    /** The first column and those from one place to before another. */
    private void part(Table table, int from, int to) {
        Map<String, Object> block = block(Layout.of(table).name());
        block.put("columns", to - from + 1);
        List<Column> columns = new ArrayList<>(List.of(table.columns().getFirst()));
        columns.addAll(table.columns().subList(from, to));
        for (int i = 0; i < Layout.WIDEST; i++) {
            block.put("head" + i, i < columns.size() ? head(table, columns.get(i)) : "");
        }
        block.put(
                "rows",
                table.rows().stream()
                        .map(row -> {
                            Map<String, Object> cells = new HashMap<>();
                            for (int i = 0; i < Layout.WIDEST; i++) {
                                int at = i == 0 ? 0 : from + i - 1;
                                cells.put(
                                        "cell" + i, i < columns.size() ? CellText.of(columns.get(i), row.get(at)) : "");
                            }
                            return cells;
                        })
                        .toList());
        blocks.add(block);
    }

    private static String head(Table table, Column column) {
        String inR = CellText.inR(table, column);
        return inR.isEmpty() ? column.label() : column.label() + "\n" + inR;
    }

    private void text(String kind, String text) {
        Map<String, Object> block = block(kind);
        block.put("text", text);
        blocks.add(block);
    }

    private Map<String, Object> block(String kind) {
        Map<String, Object> block = new HashMap<>();
        block.put("kind", kind);
        block.put("together", together);
        return block;
    }
}

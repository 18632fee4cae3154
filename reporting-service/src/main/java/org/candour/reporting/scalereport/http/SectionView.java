package org.candour.reporting.scalereport.http;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.scalereport.CellText;
import org.candour.reporting.scalereport.Charts;
import org.candour.reporting.scalereport.Column;
import org.candour.reporting.scalereport.Section;
import org.candour.reporting.scalereport.Table;

/** A section as the template prints it. */
@TemplateData
public record SectionView(
        String name,
        String title,
        String about,
        List<String> notes,
        String whyNot,
        List<ChartView> charts,
        List<TableView> tables) {

    /** A drawing and its heading. */
    @TemplateData
    public record ChartView(String title, RawString svg) {}

    /** @param name unique on the page */
    @TemplateData
    public record TableView(
            String name, String title, List<HeadView> heads, List<RowView> rows, List<String> notes, String inR) {}

    /** @param inR empty when R calls it the same, or has no name for it */
    @TemplateData
    public record HeadView(String label, String inR, boolean number) {}

    /** @param cells all but the first, which is the head of the row */
    @TemplateData
    public record RowView(String head, List<CellView> cells) {}

    @TemplateData
    public record CellView(String text, boolean number) {}

    static SectionView of(Section section) {
        return new SectionView(
                section.name(),
                section.title(),
                section.about(),
                section.notes(),
                section.whyNot(),
                Charts.of(section).stream()
                        .map(chart -> new ChartView(chart.title(), new RawString(ChartSvg.of(chart))))
                        .toList(),
                section.tables().stream().map(SectionView::table).toList());
    }

    private static TableView table(Table table) {
        List<Column> columns = table.columns();
        return new TableView(
                table.name(),
                table.title(),
                columns.stream()
                        .map(column -> new HeadView(column.label(), CellText.inR(table, column), number(column)))
                        .toList(),
                table.rows().stream()
                        .map(row -> new RowView(
                                CellText.of(columns.getFirst(), row.getFirst()),
                                IntStream.range(1, columns.size())
                                        .mapToObj(i -> new CellView(
                                                CellText.of(columns.get(i), row.get(i)), number(columns.get(i))))
                                        .toList()))
                        .toList(),
                CellText.notes(table),
                table.inR());
    }

    private static boolean number(Column column) {
        return column.format() != Column.Format.WORDS;
    }
}

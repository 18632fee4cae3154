package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;

/** Writes the sheet "scales". */
final class ScaleWriter {
    private ScaleWriter() {}

    /** @param versions the questionnaire in each of its languages */
    static Sheet sheet(List<Instrument> versions) {
        List<String> headings = new ArrayList<>(ScaleSheet.COLUMNS);
        versions.forEach(version -> {
            headings.add("title_" + version.language());
            headings.add("description_" + version.language());
        });
        List<Row> rows = new ArrayList<>(List.of(new Row(1, headings)));
        List<Scale> scales = versions.getFirst().scales();
        for (int place = 0; place < scales.size(); place++) {
            for (ScaleItem item : scales.get(place).items()) {
                rows.add(new Row(rows.size() + 1, cells(versions, place, item)));
            }
        }
        return new Sheet(ScaleSheet.NAME, rows);
    }

    private static List<String> cells(List<Instrument> versions, int place, ScaleItem item) {
        Scale scale = versions.getFirst().scales().get(place);
        List<String> cells = new ArrayList<>(List.of(
                scale.code(),
                item.item(),
                item.reversed() ? "yes" : "",
                String.valueOf(scale.minimum()),
                String.valueOf(scale.maximum()),
                String.valueOf(scale.minimumAnswered()),
                scale.score().name(),
                scale.direction().name(),
                ScaleSheet.written(scale.lookup()),
                scale.source().label(),
                scale.source().licence(),
                scale.source().attribution(),
                scale.source().wordingFromDeployer() ? "yes" : ""));
        versions.forEach(version -> {
            cells.add(version.scales().get(place).title());
            cells.add(version.scales().get(place).description());
        });
        return cells;
    }
}

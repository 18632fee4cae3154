package org.candour.survey.xlsform;

import java.util.List;
import java.util.Optional;

/**
 * Tables of text.
 *
 * @param sheets in the order of the file
 */
public record Workbook(List<Sheet> sheets) {
    /**
     * A table.
     *
     * @param name as on its tab
     * @param rows those that are not empty
     */
    public record Sheet(String name, List<Row> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells from the first column on; an empty cell is an empty text
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name))
                .findFirst();
    }
}

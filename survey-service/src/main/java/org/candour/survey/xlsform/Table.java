package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.survey.xlsform.Workbook.Row;

/** A sheet whose first row names the columns. */
final class Table {
    private final List<Heading> headings = new ArrayList<>();
    private final List<Row> rows;

    Table(Workbook.Sheet sheet) {
        if (!sheet.rows().isEmpty()) {
            sheet.rows().getFirst().cells().forEach(cell -> headings.add(Heading.of(cell)));
        }
        rows = sheet.rows().stream().skip(1).toList();
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String base) {
        return headings.stream().anyMatch(heading -> heading.base().equals(base));
    }

    /** The cell without a language; of two such columns the first that is filled. */
    String cell(Row row, String base) {
        return cell(row, base, "");
    }

    String cell(Row row, String base, String language) {
        for (int column = 0; column < headings.size(); column++) {
            Heading heading = headings.get(column);
            String cell = row.cell(column).strip();
            if (heading.base().equals(base) && heading.language().equalsIgnoreCase(language) && !cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    /** True when any cell under such a heading is filled, whatever its language. */
    boolean filled(Row row, String base) {
        for (int column = 0; column < headings.size(); column++) {
            if (headings.get(column).base().equals(base) && !row.cell(column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Languages in which something is written; an empty text stands for columns without a language. */
    Set<String> languages(Set<String> bases) {
        Set<String> languages = new LinkedHashSet<>();
        for (int column = 0; column < headings.size(); column++) {
            Heading heading = headings.get(column);
            if (bases.contains(heading.base()) && filled(column)) {
                languages.add(heading.language());
            }
        }
        return languages;
    }

    /** Titles of filled columns that are none of these. */
    List<Heading> others(Set<String> bases) {
        List<Heading> others = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            Heading heading = headings.get(column);
            if (!bases.contains(heading.base()) && !heading.title().isEmpty() && filled(column)) {
                others.add(heading);
            }
        }
        return others;
    }

    private boolean filled(int column) {
        return rows.stream().anyMatch(row -> !row.cell(column).isBlank());
    }
}

package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.survey.instrument.XlsFormReading;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;
import org.candour.survey.xlsform.file.XlsxWorkbooks;

/** Forms for tests: rows with their cells between bars. */
final class FormBuilder {
    private final List<Sheet> sheets = new ArrayList<>();

    static FormBuilder survey(String... rows) {
        return new FormBuilder().sheet("survey", rows);
    }

    FormBuilder choices(String... rows) {
        return sheet("choices", rows);
    }

    FormBuilder settings(String... rows) {
        return sheet("settings", rows);
    }

    FormBuilder sheet(String name, String... rows) {
        List<Row> read = new ArrayList<>();
        for (String row : rows) {
            read.add(new Row(
                    read.size() + 1,
                    Stream.of(row.split("\\|", -1)).map(String::strip).toList()));
        }
        sheets.add(new Sheet(name, read));
        return this;
    }

    byte[] file() {
        return new XlsxWorkbooks().write(new Workbook(sheets));
    }

    XlsFormReading read() {
        return new OdkXlsForms(new XlsxWorkbooks()).read(file());
    }
}

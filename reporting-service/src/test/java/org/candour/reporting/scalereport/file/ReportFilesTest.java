package org.candour.reporting.scalereport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.candour.reporting.scalereport.Column;
import org.candour.reporting.scalereport.MadeUp;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.ScaleReports;
import org.candour.reporting.scalereport.Section;
import org.candour.reporting.scalereport.StepProgress;
import org.candour.reporting.scalereport.Table;
import org.candour.reporting.scalereport.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HC-11")
class ReportFilesTest {
    private static final ScaleReport REPORT = ScaleReports.build(MadeUp.twoFactors(), StepProgress.IGNORED);

    @Test
    void jsonBringsTheReportBackToTheLastDigit() {
        assertThat(ReportJson.read(ReportJson.of(REPORT))).isEqualTo(REPORT);
        ScaleReport empty = ScaleReports.build(MadeUp.drawn(9, 4, 0, 3), StepProgress.IGNORED);
        assertThat(ReportJson.read(ReportJson.of(empty))).isEqualTo(empty);
    }

    @Test
    void theSameInputsMakeTheSameBytes() {
        ScaleReport again = ScaleReports.build(MadeUp.twoFactors(), StepProgress.IGNORED);
        assertThat(ReportJson.of(again)).isEqualTo(ReportJson.of(REPORT));
        assertThat(ReportCsv.of(again)).isEqualTo(ReportCsv.of(REPORT));
    }

    @Test
    void csvHasEveryFigureInFull() throws Exception {
        List<CSVRecord> lines = lines(REPORT);
        Value.Number alpha = (Value.Number)
                REPORT.table("alpha").orElseThrow().column("raw_alpha").getFirst();

        assertThat(lines)
                .anyMatch(line -> line.get("table").equals("alpha")
                        && line.get("row").equals("pairwise")
                        && line.get("name").equals("raw_alpha")
                        && Double.parseDouble(line.get("value")) == alpha.value());
        assertThat(lines)
                .anyMatch(line ->
                        line.get("section").equals("retest") && line.get("note").contains("no second occasion"));
    }

    @Test
    void csvHoldsNothingThatASpreadsheetWouldRun() throws Exception {
        Table table = new Table(
                "t",
                "T",
                "",
                List.of(
                        new Column("item", "Item", Column.Format.WORDS),
                        new Column("text", "Text", Column.Format.WORDS),
                        new Column("r", "r", Column.Format.THREE)),
                List.of(List.of(
                        new Value.Words("=1+1"),
                        new Value.Words("-cmd|' /C calc'!A0"),
                        new Value.Number(-0.5, List.of()))));
        ScaleReport report = new ScaleReport(
                "T",
                "@code",
                "here",
                "f".repeat(64),
                true,
                List.of(),
                List.of(new Section("s", "S", "About.", List.of(), List.of(table), "")));

        assertThat(lines(report)).allSatisfy(line -> {
            assertThat(line.get("scale")).isEqualTo("'@code");
            assertThat(line.get("row")).isEqualTo("'=1+1");
            assertThat(line.get("value")).isIn("'-cmd|' /C calc'!A0", "-0.5");
        });
    }

    private static List<CSVRecord> lines(ScaleReport report) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new String(ReportCsv.of(report), StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        }
    }
}

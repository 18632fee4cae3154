package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.instrument.Workshop.load;
import static org.candour.survey.instrument.Workshop.version;
import static org.candour.survey.instrument.Workshop.yaml;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;
import org.candour.survey.xlsform.file.XlsxWorkbooks;
import org.junit.jupiter.api.Test;

/** What is wrong in a spreadsheet is told by its sheet and row, not by a line of a file that nobody has seen. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@TestSecurity(
        user = Workshop.MANAGER,
        roles = {"study-manager", "researcher"})
class SpreadsheetPlacesIT {
    private static final String SCALE = """
            scales:
              - code: fairness
                title: {en: Fairness, cy: Tegwch}
                description: {en: High is fair., cy: Mae uchel yn deg.}
                minimum: 1
                maximum: 200
                minimumAnswered: 1
                items: [Q1]
            """;

    @Inject
    Workshop workshop;

    private final Browser browser = new Browser();

    @Test
    void aScaleThatReportsCannotCountNamesTheLineOfAFileAndTheRowOfASheet() {
        String study = workshop.open(Workshop.MANAGER, "study-manager");
        Response file = load(browser, study, yaml(1, "Is it fair?") + SCALE);
        byte[] spreadsheet = browser.get(version(study, 1) + "/xlsform").asByteArray();
        String other = workshop.open(Workshop.MANAGER, "study-manager");
        Response sheets = load(browser, other, spreadsheet);

        assertThat(file.asString())
                .containsPattern("the file you sent, line \\d+: <strong>scale/fairness/maximum</strong></span> must be"
                        + " from -127 to 127");
        assertThat(sheets.asString())
                .contains("sheet scales, row 2: <strong>scale/fairness/maximum</strong>")
                .doesNotContain(", line ");
    }

    @Test
    void whatCannotBecomeADraftNamesItsRow() {
        String study = workshop.open(Workshop.MANAGER, "study-manager");

        Response refused = load(
                browser,
                study,
                file(
                        List.of("type", "name", "label", "constraint"),
                        List.of("text", "FIRST", "A short one", ""),
                        List.of("text", "SECOND", "A long one", "string-length(.) <= 20000")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("sheet survey, row 3", "must be at most 10000")
                .doesNotContain(", line ");
    }

    @SafeVarargs
    private static byte[] file(List<String>... rows) {
        return new XlsxWorkbooks()
                .write(new Workbook(List.of(new Sheet(
                        "survey",
                        IntStream.range(0, rows.length)
                                .mapToObj(index -> new Row(index + 1, rows[index]))
                                .toList()))));
    }
}

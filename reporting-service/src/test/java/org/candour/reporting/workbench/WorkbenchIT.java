package org.candour.reporting.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.candour.reporting.workbench.Bench.BENCH;
import static org.candour.reporting.workbench.Bench.analysed;
import static org.candour.reporting.workbench.Bench.brought;
import static org.candour.reporting.workbench.Bench.page;
import static org.candour.reporting.workbench.Bench.send;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.candour.reporting.Browser;
import org.candour.reporting.Database;
import org.candour.reporting.Multipart;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The workbench as a researcher without a script uses it, and as somebody else tries to. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(user = "wendy", roles = "researcher")
@Tag("HC-11")
class WorkbenchIT {
    @Inject
    BringAnswers bring;

    @Inject
    AnalyseForProgram analyse;

    @Inject
    Uploads uploads;

    @Inject
    Database database;

    @BeforeEach
    void empty() {
        database.change("delete from upload");
    }

    @Test
    void theLimitsAreSaidBeforeAnythingIsSent() {
        assertThat(page(BENCH)).contains("10 MB", "100,000 rows", "200 columns", "5 minutes", "when you sign out");
    }

    @Test
    void faultsAreNamedByPlaceAndRuleAndNothingIsStored() {
        Response short1 = send("short.csv", "q1,q2\n1,2\n4711\n");
        assertThat(short1.statusCode()).isEqualTo(422);
        assertThat(short1.asString()).contains("Row 3", "has 1 cell;").doesNotContain("4711");
        Response latin = Multipart.send(
                BENCH,
                BENCH + "/uploads",
                "file",
                "latin.csv",
                "q1,q2\n1,\u00fc\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.asString()).contains("is not UTF-8 text");
        assertThat(send("twice.csv", "q1,q1\n1,2\n").asString()).contains("has the name of an earlier column");
        assertThat(send("none.csv", "q1,q2\n").asString()).contains("holds no rows");
        assertThat(send("open.csv", "q1,q2\n\"1,2\n").asString()).contains("quotation marks");
        assertThat(stored()).isZero();
    }

    @Test
    void answersThatDoNotFitTheScaleAreNamedByRowAndColumn() {
        String upload = brought("odd.csv", "q1,q2\n1,2\n3.5,9999\nred,5\n2.0,NA\n-9,1\n");
        Map<String, String> form = MadeUpFiles.form(2, "Odd", 1, 5);

        Response refused = Browser.submit(upload, upload + "/definition", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("Row 3, column q1", "has decimals", "Row 3, column q2", "lies outside 1 to 5")
                .contains("Row 4, column q1", "is not a whole number", "Row 6, column q1")
                .doesNotContain("Row 5", "9999", "3.5", ">red");
        form.put("missing", "-9, red, 3.5, 9999");
        assertThat(Browser.submit(upload, upload + "/definition", form).statusCode())
                .isEqualTo(303);
        form.put("minimum-1", "-200");
        assertThat(Browser.submit(upload, upload + "/definition", form).asString())
                .contains("from -127 to 127");
        form.put("minimum-1", "low");
        assertThat(Browser.submit(upload, upload + "/definition", form).asString())
                .contains("must be a whole number");
    }

    @Test
    void aFileBecomesAReportThatCanBeReadAndDownloaded() {
        String upload = brought("workload.csv", MadeUpFiles.workload());
        assertThat(page(upload)).contains("Check the scales").doesNotContain("Start the analysis");

        String run = analysed(upload, MadeUpFiles.WORKLOAD_FORM);

        await().atMost(Duration.ofSeconds(60)).until(() -> page(run).contains("Fingerprint"));
        String report = page(run + "/reports/1");
        assertThat(report).contains("Validation report: Workload").contains("File workload.csv");
        for (String kind : List.of("json", "csv", "pdf")) {
            Response file = given().get(run + "/reports/1/report." + kind);
            assertThat(file.statusCode()).as(kind).isEqualTo(200);
            assertThat(file.header("Content-Disposition"))
                    .contains("attachment")
                    .contains("." + kind);
            assertThat(file.asByteArray()).as(kind).isNotEmpty();
        }
        assertThat(given().get(run + "/reports/2").statusCode()).isEqualTo(404);
        assertThat(acts(run)).contains("analysis-started", "analysis-read", "analysis-downloaded");
        byte[] atRest = database.first("select answers from upload", row -> row.getBytes(1))
                .orElseThrow();
        assertThat(new String(atRest, StandardCharsets.ISO_8859_1)).doesNotContain("q1,q2");
    }

    @Test
    void theSameFileAndDefinitionHaveTheSameFingerprint() {
        String first = fingerprint(MadeUpFiles.workload());
        assertThat(fingerprint(MadeUpFiles.workload())).isEqualTo(first);
        assertThat(fingerprint(MadeUpFiles.workload().replaceFirst("\n2,", "\n1,")))
                .isNotEqualTo(first);
    }

    @Test
    void aDefinitionCanComeFromAFileAndBeTakenAway() {
        String upload = brought("workload.csv", MadeUpFiles.workload());
        Response wrong = Multipart.send(
                upload,
                upload + "/definition-file",
                "definition",
                "s.yaml",
                "scales:\n  - code: a b\n    items: [q1, q9]\n");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("Definition, line 2", "title");

        Response taken = Multipart.send(upload, upload + "/definition-file", "definition", "s.yaml", """
                        scales:
                          - code: load
                            title: 'Load "of" work'
                            minimum: 1
                            maximum: 5
                            items: [q1, q2, q3]
                            reversed: [q2]
                            again: [q4, q5, q6]
                        missing: ["99"]
                        """);
        assertThat(taken.asString()).contains("the file has no such column");
        Response again =
                Multipart.send(upload, upload + "/definition-file", "definition", "s.json", MadeUpFiles.DEFINITION);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(303);
        assertThat(given().get(upload + "/definition.json").jsonPath().getList("scales[0].items"))
                .hasSize(5);
    }

    @Test
    void nobodyElseSeesIt() {
        UUID others = bring.bring("olga", "hers.csv", MadeUpFiles.bytes(MadeUpFiles.workload()))
                .upload()
                .orElseThrow()
                .id();
        var run = analyse.analyse("olga", "hers.csv", MadeUpFiles.bytes(MadeUpFiles.workload()), MadeUpFiles.DEFINITION)
                .run()
                .orElseThrow();
        UUID mine = bring.bring("wendy", "mine.csv", MadeUpFiles.bytes(MadeUpFiles.workload()))
                .upload()
                .orElseThrow()
                .id();
        String hers = BENCH + "/uploads/" + others;

        assertThat(given().get(BENCH + "/uploads/" + mine).statusCode()).isEqualTo(200);
        assertThat(page(BENCH)).contains("mine.csv").doesNotContain("hers.csv");
        for (String path : List.of(
                hers,
                hers + "/definition.json",
                run.path(),
                run.path() + "/reports/1",
                run.path() + "/reports/1/report.pdf",
                "/api/v1/reliability/" + run.id())) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                hers + "/delete", hers + "/save", hers + "/runs", hers + "/definition", run.path() + "/cancel")) {
            assertThat(Browser.submit(BENCH, path, Map.of()).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(uploads.find(others)).isPresent();
    }

    @Test
    @TestSecurity(user = "carl", roles = "output-checker")
    void onlyResearchersComeIn() {
        assertThat(given().accept("text/html").get(BENCH).statusCode()).isEqualTo(403);
        assertThat(given().get("/api/v1/reliability").statusCode()).isEqualTo(403);
    }

    private String fingerprint(String content) {
        String run = analysed(brought("workload.csv", content), new TreeMap<>(MadeUpFiles.WORKLOAD_FORM));
        await().atMost(Duration.ofSeconds(60)).until(() -> page(run).contains("Fingerprint"));
        return given().get(run + "/reports/1/report.json").jsonPath().getString("fingerprint");
    }

    private long stored() {
        return database.first("select count(*) from upload", row -> row.getLong(1))
                .orElseThrow();
    }

    private List<String> acts(String run) {
        String id = run.substring(run.lastIndexOf('/') + 1);
        return database.all(
                "select action from audit_entry where position(? in detail) > 0", row -> row.getString(1), id);
    }
}

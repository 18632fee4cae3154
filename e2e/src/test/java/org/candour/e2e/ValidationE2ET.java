package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A researcher reads the validation report of a scale of the Health Check in every form. Comes after the wave was closed. */
@Order(Integer.MAX_VALUE - 9)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HC-11")
class ValidationE2ET {
    private static final String SUPERVISION = "/staff/studies/HC/waves/2026/reliability/scales/supervision";

    private Chromium chromium;
    private RunningSuite suite;

    @BeforeAll
    void start() throws Exception {
        suite = SharedSuite.get().suite();
        OpenWave.close();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theReportHoldsWhatAPaperNeedsInEveryForm() throws Exception {
        try (Chromium.Visit visit = chromium.desktop()) {
            Researcher researcher = new Researcher(visit, suite, SUPERVISION);
            researcher.page().locator("#grouping").selectOption("ROLE");
            researcher.press("Make the validation report");
            researcher.watch("Fingerprint");
            String run = researcher.page().url();
            researcher.follow("Read the report");
            researcher.inspect("validation-report");
            assertThat(researcher.text())
                    .contains(
                            "Verdicts by COSMIN",
                            "Structural validity",
                            "Feldt",
                            "psych::alpha(x)$total",
                            "Confirmatory factor analysis",
                            "Measurement invariance: Which of these is closest to your role?",
                            "Known groups: Which of these is closest to your role?",
                            "Seed ",
                            "never one employer")
                    .doesNotContain("NaN");
            assertThat(researcher.page().locator("svg.candour-chart").count()).isEqualTo(4);

            byte[] json = researcher.download("report.json");
            JsonNode report = new ObjectMapper().readTree(json);
            assertThat(report.get("fingerprint").asText()).hasSize(64);
            assertThat(alpha(report)).isBetween(0.3, 1.0);
            assertThat(new String(researcher.download("report.csv"), StandardCharsets.UTF_8))
                    .contains("supervision,alpha,alpha,pairwise,raw_alpha,Alpha," + alpha(report));
            byte[] pdf = researcher.download("report.pdf");
            Files.write(Path.of("target", "validation.pdf"), pdf);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(
                                "Validation report: Supervision", "Verdicts by COSMIN", "Scree with parallel analysis");
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            }
            assertThat(Arrays.equals(pdf, researcher.download("report.pdf")))
                    .as("the same report prints the same bytes")
                    .isTrue();

            researcher.open(SUPERVISION);
            researcher.page().locator("#grouping").selectOption("ROLE");
            researcher.press("Make the validation report");
            researcher.watch("Fingerprint");
            assertThat(researcher.page().url()).isNotEqualTo(run);
            researcher.follow("Read the report");
            assertThat(Arrays.equals(json, researcher.download("report.json")))
                    .as("the same answers make the same report")
                    .isTrue();
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void theReportFitsAPhoneWithoutScripts() {
        try (Chromium.Visit visit = chromium.phoneWithoutScript()) {
            Researcher researcher = new Researcher(visit, suite, SUPERVISION);
            researcher.press("Make the validation report");
            researcher.watch("Fingerprint");
            researcher.follow("Read the report");
            researcher.inspect("validation-report-phone");
            assertThat(researcher.text()).contains("No groups were given.");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private static double alpha(JsonNode report) {
        for (JsonNode section : report.get("sections")) {
            if (section.get("name").asText().equals("alpha")) {
                return section.get("tables")
                        .get(0)
                        .get("rows")
                        .get(0)
                        .get("raw_alpha")
                        .asDouble();
            }
        }
        throw new AssertionError("no alpha in the report");
    }
}

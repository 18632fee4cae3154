package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An employer reads its report and takes it away in four forms. Comes after the wave was closed. */
@Order(Integer.MAX_VALUE - 5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HC-9")
class ReportE2ET {
    private static final String WAVE = "/staff/studies/HC/waves/2026";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path KEPT = Path.of("target", "reports");

    private Chromium chromium;
    private RunningSuite suite;

    @BeforeAll
    void start() throws Exception {
        suite = SharedSuite.get().suite();
        OpenWave.release();
        Files.createDirectories(KEPT);
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theResearcherSeesThatAllReportsAreMade() {
        try (Chromium.Visit visit = chromium.desktop()) {
            open(visit, "researcher", WAVE);
            assertThat(visit.page().locator("[role=status]").innerText()).contains("6 of 6 made and checked.");
            visit.inspect("reports-made");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void directorsOfSmallAndLargeEmployersReadAndKeepTheirReports() throws Exception {
        for (String employer : new String[] {"meadow", "linden", "northgate"}) {
            try (Chromium.Visit visit = chromium.desktop()) {
                Page page = report(visit, employer);
                visit.inspect("report-" + employer);
                takesItAway(page, employer);
            }
            try (Chromium.Visit visit = chromium.phone()) {
                report(visit, employer);
                visit.inspect("report-" + employer + "-phone");
                visit.unfold("body");
                visit.inspect("report-" + employer + "-phone-figures");
            }
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    @Tag("HC-9")
    void eachEmployerIsToldByOneMailWithoutAFigure() {
        Mailbox mailbox = new Mailbox(suite);
        for (String employer : new String[] {"meadow", "linden", "northgate"}) {
            String receiver = "health-check." + employer + "@example.org";
            mailbox.await(receiver, 1);
            assertThat(mailbox.newest(receiver).text())
                    .contains("is ready", suite.address("reporting") + "/staff/reports")
                    .doesNotContainPattern("\\d+ ?%");
        }
        assertThat(mailbox.of("health-check.harbour@example.org"))
                .as("there is no report for fewer than ten")
                .isEmpty();
        try (Chromium.Visit visit = chromium.desktop()) {
            visit.signIn(suite.login("manager"), suite.address("identity") + "/staff/studies/HC/releases");
            visit.watch("Lindenshire Council", PATIENCE);
            assertThat(visit.text()).contains("sent").doesNotContain("Harbourside");
            visit.inspect("releases");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private Page report(Chromium.Visit visit, String employer) {
        open(visit, "employer-" + employer, "/staff/reports");
        visit.follow("Read the report");
        visit.page().waitForURL("**/staff/reports/HC/**");
        return visit.page();
    }

    private static void takesItAway(Page page, String employer) throws Exception {
        for (String form : new String[] {"pdf", "xlsx", "csv"}) {
            Locator link = page.locator("main a[href$='report." + form + "']");
            Download download = page.waitForDownload(link::click);
            Path kept = KEPT.resolve(employer + "." + form);
            download.saveAs(kept);
            assertThat(download.suggestedFilename()).isEqualTo("HC-2026-" + employer + "-edition-1." + form);
            assertThat(kept).isNotEmptyFile();
        }
        try (var document = Loader.loadPDF(KEPT.resolve(employer + ".pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Supervision", "What to do next");
        }
        assertThat(Files.readAllBytes(KEPT.resolve(employer + ".xlsx"))).startsWith('P', 'K');
        assertThat(Files.readString(KEPT.resolve(employer + ".csv"), StandardCharsets.UTF_8))
                .contains("section,standard,code,question,group,answer,figure,value,note", "Supervision");
    }

    private void open(Chromium.Visit visit, String login, String path) {
        visit.signIn(suite.login(login), suite.address("reporting") + path);
    }
}

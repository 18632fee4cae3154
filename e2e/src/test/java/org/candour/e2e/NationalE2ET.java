package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** All employers together: a researcher builds, a checker reads and releases, and those who may read it take it away. */
@Order(Integer.MAX_VALUE - 3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("HC-12")
@Tag("SP-10")
class NationalE2ET {
    private static final String ALL = "/staff/studies/HC/waves/2026/national";
    private static final String SUMMARY = "/staff/national/HC/2026/summary";
    private static final Path KEPT = Path.of("target", "reports");

    private Chromium chromium;
    private RunningSuite suite;
    private String edition = "";

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
    @Order(1)
    void theResearcherBuildsItAndReadsTheAudit() {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = open(visit, "researcher", ALL);
            visit.inspect("national");
            visit.press("Build the national summary");
            page.waitForURL("**/staff/national/editions/**");
            edition = page.url().substring(suite.address("reporting").length());
            assertThat(visit.text())
                    .contains("waits for a second person", "Passed: everything in it follows from what released")
                    .contains("You built this summary.");
            assertThat(page.locator("button").allInnerTexts()).noneMatch(button -> button.contains("Release"));
            visit.inspect("national-built");
        }
        try (Chromium.Visit visit = chromium.phone()) {
            open(visit, "employer-linden", "/staff/national");
            assertThat(visit.text()).contains("No national summary");
        }
        try (Chromium.Visit visit = chromium.phone()) {
            Page page = open(visit, "funder", "/staff/", "/staff/national");
            assertThat(visit.text()).contains("No national summary of this study is released at present");
            visit.inspect("funder-nothing-yet-phone");
            refused(page, edition);
        }
    }

    @Test
    @Order(2)
    void aSecondPersonReadsItAndReleasesItWithAReason() {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = open(visit, "checker", edition);
            visit.inspect("national-to-decide");
            visit.follow("Read the summary");
            assertThat(visit.text()).contains("All employers together", "How this was made");
            visit.inspect("national-preview");
            page.navigate(suite.address("reporting") + edition);
            visit.press("Release the summary");
            assertThat(visit.text()).contains("Give your reason");
            page.navigate(suite.address("reporting") + edition);
            page.locator("#reason").fill("Read it beside the five reports; every range is theirs or wider.");
            visit.press("Release the summary");
            assertThat(visit.text()).contains("released", "Read it beside the five reports");
            visit.inspect("national-released");
        }
    }

    @Test
    @Order(3)
    void thoseWhoMayReadItTakeItAwayInFourForms() throws Exception {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = open(visit, "researcher", "/staff/national");
            visit.inspect("national-list");
            visit.follow("Read the summary");
            page.waitForURL("**" + SUMMARY);
            visit.unfold("body");
            visit.inspect("national-summary");
            List<String> shares =
                    page.locator(".candour-figures td:nth-of-type(1)").allInnerTexts();
            assertThat(shares).hasSizeGreaterThan(100).allMatch(share -> share.matches("\\d+%"));
            assertThat(visit.text()).contains("How this was made").doesNotContain("Lindenshire", "Northgate");
            String csv = takeAway(page, "csv");
            assertThat(csv.lines().filter(line -> line.contains(",Share in %,")).count())
                    .isEqualTo(shares.size());
            takeAway(page, "xlsx");
            takeAway(page, "pdf");
            try (var document = Loader.loadPDF(KEPT.resolve("national.pdf").toFile())) {
                String printed = new PDFTextStripper().getText(document);
                assertThat(printed).contains("All employers together", "Supervision", "How this was made");
                assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            }
        }
        try (Chromium.Visit visit = chromium.phone()) {
            open(visit, "employer-linden", SUMMARY);
            assertThat(visit.text()).contains("All employers together");
            visit.inspect("national-summary-phone");
        }
    }

    @Test
    @Order(4)
    void theFunderReadsTheReleasedSummaryAndTakesItAwayAndGetsNothingElse() throws Exception {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = open(visit, "funder", "/staff/", "/staff/national");
            visit.inspect("funder-list");
            for (String form : List.of("pdf", "xlsx", "csv")) {
                takeAway(page, form);
            }
            visit.follow("Read the summary");
            page.waitForURL("**" + SUMMARY);
            visit.inspect("funder-summary");
            String csv = takeAway(page, "csv");
            assertThat(csv).contains("Share in %").doesNotContain("Lindenshire", "Northgate");
            refused(page, edition);
            refused(page, ALL);
            refused(page, "/staff/studies/HC/waves/2026");
            refused(page, "/staff/studies/HC/waves/2026/files");
            refused(page, "/staff/studies/HC/waves/2026/reliability");
            refused(page, "/staff/reports/HC/linden/2026");
        }
        try (Chromium.Visit visit = chromium.phone()) {
            open(visit, "funder", "/staff/", "/staff/national");
            visit.inspect("funder-list-phone");
            visit.follow("Read the summary");
            assertThat(visit.text()).contains("All employers together", "How this was made");
            visit.inspect("funder-summary-phone");
        }
    }

    @Test
    @Order(5)
    @Tag("SP-12")
    void everyPageIsAccessibleAndFitsTheScreen() {
        assertThat(chromium.findings()).isEmpty();
    }

    private static String takeAway(Page page, String form) throws Exception {
        Locator link = page.locator("main a[href$='summary." + form + "']").first();
        Download download = page.waitForDownload(link::click);
        Path kept = KEPT.resolve("national." + form);
        download.saveAs(kept);
        assertThat(download.suggestedFilename()).isEqualTo("HC-2026-national-1." + form);
        return new String(Files.readAllBytes(kept), StandardCharsets.UTF_8);
    }

    private void refused(Page page, String path) {
        assertThat(page.request().get(suite.address("reporting") + path).status())
                .as(path)
                .isEqualTo(403);
    }

    private Page open(Chromium.Visit visit, String login, String path) {
        return open(visit, login, path, path);
    }

    private Page open(Chromium.Visit visit, String login, String path, String arrival) {
        visit.page().setDefaultTimeout(120_000);
        visit.signIn(suite.login(login), suite.address("reporting") + path, suite.address("reporting") + arrival);
        return visit.page();
    }
}

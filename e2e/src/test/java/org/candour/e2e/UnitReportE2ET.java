package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A director reads the report by service and team. Comes after the wave was closed. */
@Order(Integer.MAX_VALUE - 6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HC-10")
@Tag("PP-3")
class UnitReportE2ET {
    private Chromium chromium;
    private RunningSuite suite;

    @BeforeAll
    void start() throws Exception {
        suite = SharedSuite.get().suite();
        OpenWave.release();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theDirectorReadsServicesAndTeams() throws Exception {
        for (boolean phone : new boolean[] {false, true}) {
            try (Chromium.Visit visit = phone ? chromium.phone() : chromium.desktop()) {
                Page page = report(visit, "northgate");
                visit.unfold("section:has(#by-unit)");
                assertThat(page.locator("section:has(#by-unit)").innerText())
                        .contains("By service and team", "Children in care", "Referral and assessment")
                        .contains("Court and family support", "no service named")
                        .contains("fewer than 10 people of a service or team")
                        .doesNotContain("Unaccompanied", "Emergency duty");
                visit.inspect("report-units" + (phone ? "-phone" : ""));
                page.locator("section:has(#by-unit)")
                        .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                                .setPath(Path.of("target", "units" + (phone ? "-phone" : "") + ".png")));
                assertThat(csv(page)).contains("Children in care").doesNotContain("Unaccompanied", "Emergency duty");
            }
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void twoServicesWithoutTeams() {
        try (Chromium.Visit visit = chromium.desktop()) {
            Page page = report(visit, "linden");
            assertThat(page.locator("main").textContent())
                    .containsAnyOf("By service and team", "There are no results by service and team this time");
            visit.inspect("report-units-linden");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private static String csv(Page page) throws Exception {
        Download download = page.waitForDownload(page.locator("main a[href$='report.csv']")::click);
        return Files.readString(download.path());
    }

    private Page report(Chromium.Visit visit, String employer) {
        Page page = visit.page();
        page.setDefaultTimeout(120_000);
        visit.signIn(suite.login("employer-" + employer), suite.address("reporting") + "/staff/reports");
        visit.follow("Read the report");
        page.waitForURL("**/staff/reports/HC/**");
        return page;
    }
}

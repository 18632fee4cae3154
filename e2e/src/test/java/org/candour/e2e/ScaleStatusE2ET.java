package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A researcher has a scale of the Health Check validated and decides about it. Comes after the wave was closed. */
@Order(Integer.MAX_VALUE - 10)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HC-11")
class ScaleStatusE2ET {
    private static final String RELIABILITY = "/staff/studies/HC/waves/2026/reliability";

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
    void aScaleIsValidatedOnAReportAndTheDecisionIsUndone() {
        try (Chromium.Visit visit = chromium.desktop()) {
            Researcher researcher = new Researcher(visit, suite, RELIABILITY);
            researcher.page().locator("a[href*='/reliability/scales/']").first().click();
            researcher.page().waitForURL("**/reliability/scales/*");
            String scale = researcher.page().url().replace(suite.address("reporting"), "");
            researcher.inspect("scale-draft");
            researcher.press("Make the validation report");
            researcher.watch("Fingerprint");
            researcher.inspect("scale-report-done");
            researcher.follow("Read the report");
            researcher.inspect("scale-report");

            researcher.open(scale);
            decide(researcher, "PILOTED", "The structure holds; the sample is small.");
            researcher.inspect("scale-piloted");
            assertThat(researcher.text()).contains("Piloted: tried out", "The structure holds; the sample is small.");
            decide(researcher, "DRAFT", "Set by mistake.");
            assertThat(researcher.text()).contains("Draft: not yet tried out", "Set by mistake.");
        }
        try (Chromium.Visit visit = chromium.phone()) {
            Researcher researcher = new Researcher(visit, suite, RELIABILITY);
            researcher.page().locator("a[href*='/reliability/scales/']").first().click();
            researcher.page().waitForURL("**/reliability/scales/*");
            researcher.inspect("scale-phone");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private static void decide(Researcher researcher, String status, String reason) {
        researcher.page().locator("#new-status").selectOption(status);
        researcher.page().locator("#run").selectOption(new SelectOption().setIndex(1));
        researcher.page().locator("#reason").fill(reason);
        researcher.press("Set the status");
    }
}

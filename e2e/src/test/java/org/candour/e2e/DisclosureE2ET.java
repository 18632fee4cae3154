package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An output checker tries disclosure control alone, and looks why cells of a report are withheld. */
@Order(Integer.MAX_VALUE - 4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HC-10")
class DisclosureE2ET {
    private static final String ALONE = "/staff/disclosure";
    private static final String WAVE = "/staff/studies/HC/waves/2026";
    private static final String RAW = """
            {"tables": [{"item": "q1", "answers": ["agree", "neither", "disagree", "none"],
              "rows": [{"name": "all", "base": 62, "counts": [30, 20, 9, 3]}]}]}""";

    private Chromium chromium;
    private RunningSuite suite;

    @TempDir
    private Path folder;

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
    void tablesAreProtectedAndPatternsAudited() throws IOException {
        Path raw = Files.writeString(folder.resolve("raw.json"), RAW);
        Path leak = Files.writeString(folder.resolve("leak.json"), RAW.replace("9, 3]", "9, null]"));
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"tables\": [4711");
        Path broken = Files.writeString(folder.resolve("broken.json"), RAW.replace("62", "4711"));
        for (boolean phone : new boolean[] {false, true}) {
            String on = phone ? "-phone" : "";
            try (Chromium.Visit visit = phone ? chromium.phone() : chromium.desktop()) {
                Page page = open(visit, ALONE);
                visit.inspect("disclosure" + on);

                send(visit, raw, "Choose cells to withhold");
                assertThat(visit.text()).contains("The auditor passes this", "0 to 12", "a small count");
                visit.inspect("disclosure-pattern" + on);

                send(visit, leak, "Audit a pattern");
                assertThat(visit.text()).contains("The auditor refuses this", "q1", "can be computed exactly");
                visit.inspect("disclosure-leak" + on);

                for (Path wrong : List.of(bad, broken)) {
                    send(visit, wrong, "Choose cells to withhold");
                    assertThat(page.title()).startsWith("Error: ");
                    assertThat(visit.text())
                            .contains("These tables break a rule")
                            .doesNotContain("4711");
                    visit.inspect("disclosure-" + wrong.getFileName() + on);
                }
            }
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void theCheckerReadsWhyCellsOfAReportAreWithheld() {
        for (boolean phone : new boolean[] {false, true}) {
            String on = phone ? "-phone" : "";
            try (Chromium.Visit visit = phone ? chromium.phone() : chromium.desktop()) {
                Page page = open(visit, WAVE);
                visit.follow("Edition 1 of Lindenshire Council, released");
                assertThat(visit.text()).contains("Erasures, restrictions and the next edition");
                visit.inspect("edition" + on);
                visit.follow("Withheld cells: why");
                assertThat(visit.text()).contains("Withheld cells of edition 1", "for their own sake", "By question");
                visit.inspect("cells" + on);
                page.locator("main ul a").first().click();
                page.waitForURL("**item=**");
                assertThat(visit.text()).contains("Values", "Why");
                visit.inspect("cells-of-a-question" + on);
            }
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private Page open(Chromium.Visit visit, String path) {
        Page page = visit.page();
        page.setDefaultTimeout(120_000);
        visit.signIn(suite.login("checker"), suite.address("reporting") + path);
        return page;
    }

    private static void send(Chromium.Visit visit, Path file, String button) {
        visit.page().locator("#file").setInputFiles(file);
        visit.press(button);
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

                send(page, raw, "Choose cells to withhold");
                assertThat(text(page)).contains("The auditor passes this", "0 to 12", "a small count");
                visit.inspect("disclosure-pattern" + on);

                send(page, leak, "Audit a pattern");
                assertThat(text(page)).contains("The auditor refuses this", "q1", "can be computed exactly");
                visit.inspect("disclosure-leak" + on);

                for (Path wrong : List.of(bad, broken)) {
                    send(page, wrong, "Choose cells to withhold");
                    assertThat(page.title()).startsWith("Error: ");
                    assertThat(text(page)).contains("These tables break a rule").doesNotContain("4711");
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
                follow(page, "Edition 1 of Lindenshire Council, released");
                assertThat(text(page)).contains("Erasures, restrictions and the next edition");
                visit.inspect("edition" + on);
                follow(page, "Withheld cells: why");
                assertThat(text(page)).contains("Withheld cells of edition 1", "for their own sake", "By question");
                visit.inspect("cells" + on);
                page.locator("main ul a").first().click();
                page.waitForURL("**item=**");
                assertThat(text(page)).contains("Values", "Why");
                visit.inspect("cells-of-a-question" + on);
            }
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private Page open(Chromium.Visit visit, String path) {
        Page page = visit.page();
        page.setDefaultTimeout(120_000);
        page.navigate(suite.address("reporting") + path);
        page.locator("#username").fill("checker");
        page.locator("#password").fill(suite.login("checker").password());
        page.locator("#kc-login").click();
        page.waitForURL(suite.address("reporting") + path);
        return page;
    }

    private static void send(Page page, Path file, String button) {
        page.locator("#file").setInputFiles(file);
        new QuestionPage(page)
                .turn(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                        .first()
                        .click());
    }

    private static void follow(Page page, String link) {
        new QuestionPage(page)
                .turn(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }
}

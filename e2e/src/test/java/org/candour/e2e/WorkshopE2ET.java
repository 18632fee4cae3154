package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The life of a version, in the browser of a study manager. */
@Order(90)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkshopE2ET {
    private static final Path ROOT = Path.of(System.getProperty("candour.root"));

    private Chromium chromium;
    private RunningSuite suite;

    @TempDir
    private Path folder;

    @BeforeAll
    void start() {
        OpenWave.joinLink();
        suite = SharedSuite.get().suite();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aFormThatSomebodyElseWroteIsTakenInWithAListOfWhatCouldNotBeCarriedOver() {
        try (Chromium.Visit visit = chromium.desktop()) {
            WorkshopVisit manager = new WorkshopVisit(visit, suite);
            manager.upload(ROOT.resolve("survey-service/src/test/resources/xlsform/pregnancy.xlsx"));

            manager.inspect("workshop-xlsform");
            assertThat(manager.text()).contains("What was not carried over as it was");
            assertThat(manager.page().locator(".candour-problems li").count()).isPositive();
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void aFileWithMistakesIsRefusedWithTheirLines() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.yaml"),
                Files.readString(TestLink.EXAMPLE).replace("type: RANKING", "type: SORTING"));
        try (Chromium.Visit visit = chromium.desktop()) {
            WorkshopVisit manager = new WorkshopVisit(visit, suite);
            manager.upload(broken);

            manager.inspect("workshop-refused");
            assertThat(manager.heading()).isEqualTo("Nothing was stored");
            assertThat(manager.text()).contains("line");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void aCorrectionIsTestedComparedPublishedAndRetired() throws IOException {
        String example = Files.readString(TestLink.EXAMPLE).replace("code: EVERY-TYPE", "code: TEA");
        Path first = Files.writeString(folder.resolve("first.yaml"), example);
        Path second = Files.writeString(
                folder.resolve("second.yaml"),
                example.replace("version: 1", "version: 2\ncorrects: 1")
                        .replace("Which of these do you drink most at work?", "What do you drink most at work?"));
        try (Chromium.Visit visit = chromium.desktop()) {
            WorkshopVisit manager = new WorkshopVisit(visit, suite);
            manager.upload(first);
            manager.press("Start the test");
            manager.publish();
            manager.inspect("workshop-published");
            manager.upload(second);
            manager.press("Start the test");
            manager.inspect("workshop-test");
            manager.open("/TEA/2/diff/1");
            manager.inspect("workshop-diff");
            assertThat(manager.text())
                    .contains("What do you drink most at work?", "Which of these do you drink most at work?");
            manager.open("/TEA/2");
            manager.publish();
            manager.open("/TEA/2/preview?as=phone");
            manager.inspect("workshop-preview-phone");
            manager.open("/TEA/2/preview");
            manager.inspect("workshop-preview");
            manager.open("/TEA/2");
            manager.follow("Retire this version");
            manager.inspect("workshop-retire");
            manager.press("Retire");
            assertThat(manager.page().locator(".govuk-tag").first().innerText().toLowerCase(Locale.ROOT))
                    .contains("retired");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    @Tag("SP-5")
    void welshOpensForPractitionersOnlyWhenANamedPersonHasAcceptedIt() {
        try (Chromium.Visit visit = chromium.desktop();
                Chromium.Visit phone = chromium.phone()) {
            new OnePractitioner(phone, "", "welsh", false).enter(OpenWave.joinLink());
            Page page = phone.page();
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cymraeg"))
                            .count())
                    .isZero();
            WorkshopVisit manager = new WorkshopVisit(visit, suite);
            manager.open("/HC-MAIN/1");
            manager.page().locator("#reviewer-cy").fill("Q. Made-up Reviewer");
            manager.page().locator("#on-cy").fill("2026-11-02");
            manager.press("Record the acceptance");
            assertThat(manager.text()).contains("by Q. Made-up Reviewer");
            manager.inspect("workshop-language");

            QuestionPage questions = new QuestionPage(page);
            questions.turn(page::reload);
            questions.press("language:cy");

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("cy");
            assertThat(phone.heading()).contains("I ba raddau");
            phone.inspect("welsh-health-check");
            manager.press("Withdraw the acceptance");
            questions.turn(page::reload);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
        assertThat(chromium.findings()).isEmpty();
    }
}

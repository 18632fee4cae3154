package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.candour.standalone.demo.RunningSuite;

/** The study manager at work in the workshop, in Chromium. */
final class WorkshopVisit {
    private final Chromium.Visit visit;
    private final Page page;
    private final QuestionPage turning;
    private final String workshop;

    WorkshopVisit(Chromium.Visit visit, RunningSuite suite) {
        this.visit = visit;
        this.page = visit.page();
        this.turning = new QuestionPage(page);
        this.workshop = suite.address("survey") + "/staff/studies/HC/instruments";
        page.navigate(workshop);
        page.locator("#username").fill("manager");
        page.locator("#password").fill(suite.login("manager").password());
        page.locator("#kc-login").click();
        page.waitForURL(workshop);
    }

    Page page() {
        return page;
    }

    void inspect(String name) {
        visit.inspect(name);
    }

    void open(String version) {
        page.navigate(workshop + version);
    }

    void upload(Path file) {
        open("");
        page.locator("#file").setInputFiles(file);
        press("Load the file");
    }

    void press(String button) {
        turning.turn(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click());
    }

    void follow(String link) {
        turning.turn(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click());
    }

    void publish() {
        turning.turn(() -> page.locator("a[href$='/publish']").click());
        press("Publish");
    }

    /** The address under which the version that is shown can be tried. */
    String testLink() {
        String link = page.locator("#trial").inputValue();
        assertThat(link).contains("/try/");
        return link;
    }
}

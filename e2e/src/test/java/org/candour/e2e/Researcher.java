package org.candour.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.candour.standalone.demo.RunningSuite;

/** A researcher at work in reporting-service, in Chromium. */
final class Researcher {
    private static final double PATIENCE_MILLIS = 120_000;

    private final Chromium.Visit visit;
    private final Page page;
    private final QuestionPage turning;
    private final RunningSuite suite;

    Researcher(Chromium.Visit visit, RunningSuite suite, String path) {
        this.visit = visit;
        this.page = visit.page();
        this.turning = new QuestionPage(page);
        this.suite = suite;
        page.setDefaultTimeout(60_000);
        open(path);
        signIn(path);
    }

    void signIn(String path) {
        page.locator("#username").fill("researcher");
        page.locator("#password").fill(suite.login("researcher").password());
        page.locator("#kc-login").click();
        page.waitForURL(suite.address("reporting") + path);
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(suite.address("reporting") + path);
    }

    void inspect(String name) {
        visit.inspect(name);
    }

    String text() {
        return page.locator("main").innerText();
    }

    void send(Path file) {
        page.locator("#file").setInputFiles(file);
        press("Check the file");
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

    /** Waits, without touching anything, until the page that looks again by itself shows this. */
    void watch(String words) {
        page.waitForCondition(
                () -> page.locator("main").innerText().contains(words),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** What the address of a link that ends like this gives. */
    byte[] download(String ending) {
        String address = page.locator("a[href$='" + ending + "']").first().getAttribute("href");
        var answer = page.context().request().get(suite.address("reporting") + address);
        if (answer.status() != 200) {
            throw new AssertionError(address + ": " + answer.status());
        }
        return answer.body();
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.candour.standalone.process.HttpCheck;
import org.candour.standalone.process.Patience;
import org.candour.standalone.walk.SuiteProcess;

/**
 * A researcher orders the reports of a closed wave and watches, with a script, without one and on a phone. One report
 * is held up, the service is killed over it and takes it up again, it fails, and is tried again.
 */
final class ReportsBeingMade {
    private static final String WAVE = "/staff/studies/HC/waves/2026";
    private static final double PATIENCE_MILLIS = 180_000;
    private static final Duration BACK_LIMIT = Duration.ofMinutes(2);

    private final Chromium chromium;
    private final SuiteProcess suite;

    ReportsBeingMade(Chromium chromium, SuiteProcess suite) {
        this.chromium = chromium;
        this.suite = suite;
    }

    void watch() throws SQLException, InterruptedException {
        try (Chromium.Visit desktop = chromium.desktop();
                Chromium.Visit plain = chromium.open(Setting.DESKTOP.plain());
                Chromium.Visit phone = chromium.phone()) {
            Page page = open(desktop);
            try (Connection elsewhere = new Stores(suite).connect("reporting")) {
                elsewhere.setAutoCommit(false);
                holdMeadow(elsewhere);
                press(page, "Build reports");
                page.evaluate("window.stayed = true");
                await(page, "being built and checked");
                assertThat(text(page)).contains("1 of 6 made and checked, 5 to come.", "waits for its turn");
                assertThat(page.locator("progress").getAttribute("value")).isEqualTo("1");
                desktop.inspect("reports-being-made");
                open(phone);
                phone.inspect("reports-being-made-phone");

                kill("reporting");
                await(page, "5 of 6 made and checked, 1 to come.");
                assertThat(text(open(plain))).contains("1 to come.");
                plain.inspect("reports-being-made-without-script");

                await(page, "5 of 6 made and checked, 1 failed.");
                assertThat(page.evaluate("window.stayed"))
                        .as("the page was not loaded again")
                        .isEqualTo(true);
                assertThat(text(page)).contains("did not come to an end. Try again.");
                desktop.inspect("reports-failed");
                await(plain.page(), "1 failed.");
                plain.inspect("reports-failed-without-script");
                phone.page().navigate(suite.address("reporting") + WAVE);
                phone.inspect("reports-failed-phone");
                elsewhere.rollback();
            }
            press(page, "Try again");
            await(page, "6 of 6 made and checked.");
            assertThat(text(page)).doesNotContain("failed", "Try again");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Meadowbrook"))
                            .innerText())
                    .contains("Edition 1", "waits for a second person");
            desktop.inspect("reports-made-after-all");
        }
    }

    /** Whoever builds the report of this employer has to wait until the connection lets go. */
    private static void holdMeadow(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('edition/' || ?, 0))")) {
            lock.setString(1, "Place[study=HC, wave=2026, employer=meadow]");
            lock.execute();
        }
    }

    private void kill(String service) throws InterruptedException {
        long before = suite.pid(service);
        assertThat(ProcessHandle.of(before).map(ProcessHandle::destroyForcibly)).contains(true);
        String health = suite.address(service) + "/q/health/ready";
        assertThat(Patience.until(
                        () -> !Long.valueOf(before).equals(suite.processes().get(service)) && HttpCheck.isOk(health),
                        BACK_LIMIT))
                .as(service + " is back")
                .isTrue();
    }

    private Page open(Chromium.Visit visit) {
        Page page = visit.page();
        page.navigate(suite.address("reporting") + WAVE);
        page.locator("#username").fill("researcher");
        page.locator("#password").fill(suite.suite().login("researcher").password());
        page.locator("#kc-login").click();
        page.waitForURL(suite.address("reporting") + WAVE);
        return page;
    }

    private static void press(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Without touching anything: the page looks again by itself. */
    private static void await(Page page, String words) {
        page.waitForCondition(() -> shows(page, words), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static boolean shows(Page page, String words) {
        try {
            return text(page).contains(words);
        } catch (PlaywrightException loadsAgain) {
            return false;
        }
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }
}

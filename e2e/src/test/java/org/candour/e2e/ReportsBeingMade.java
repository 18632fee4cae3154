package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.candour.standalone.process.HttpCheck;
import org.candour.standalone.process.Patience;
import org.candour.standalone.walk.SuiteProcess;

/**
 * A researcher orders the reports of a closed wave and watches, with a script, without one and on a phone. One report
 * is held up, the service is killed over it and takes it up again, it fails, and is tried again.
 */
final class ReportsBeingMade {
    private static final String WAVE = "/staff/studies/HC/waves/2026";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
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
            for (Chromium.Visit visit : List.of(desktop, plain, phone)) {
                visit.signIn(suite.suite().login("researcher"), address());
            }
            Page page = desktop.page();
            try (Connection elsewhere = new Stores(suite).connect("reporting")) {
                elsewhere.setAutoCommit(false);
                holdMeadow(elsewhere);
                desktop.press("Build reports");
                page.evaluate("window.stayed = true");
                desktop.watch("1 of 6 made and checked, 5 to come.", PATIENCE);
                desktop.watch("being built and checked", PATIENCE);
                assertThat(desktop.text()).contains("waits for its turn");
                assertThat(page.locator("progress").getAttribute("value")).isEqualTo("1");
                desktop.inspect("reports-being-made");
                phone.page().navigate(address());
                phone.inspect("reports-being-made-phone");

                kill("reporting");
                desktop.watch("5 of 6 made and checked, 1 to come.", PATIENCE);
                plain.page().navigate(address() + "?still=yes");
                assertThat(plain.text()).contains("1 to come.");
                plain.inspect("reports-being-made-without-script");
                plain.page().navigate(address());

                desktop.watch("5 of 6 made and checked, 1 failed.", PATIENCE);
                assertThat(page.evaluate("window.stayed"))
                        .as("the page was not loaded again")
                        .isEqualTo(true);
                assertThat(desktop.text()).contains("did not come to an end. Try again.");
                desktop.inspect("reports-failed");
                plain.watch("1 failed.", PATIENCE);
                plain.inspect("reports-failed-without-script");
                phone.page().navigate(address());
                phone.inspect("reports-failed-phone");
                elsewhere.rollback();
            }
            desktop.press("Try again");
            desktop.watch("6 of 6 made and checked.", PATIENCE);
            assertThat(desktop.text()).doesNotContain("failed", "Try again");
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

    private String address() {
        return suite.address("reporting") + WAVE;
    }
}

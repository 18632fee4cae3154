package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.candour.standalone.demo.RunningSuite;

/** The study manager at work in the workshop, in Chromium. */
final class WorkshopVisit extends ShownPage {
    private final Chromium.Visit visit;
    private final String workshop;

    WorkshopVisit(Chromium.Visit visit, RunningSuite suite) {
        super(visit.page());
        this.visit = visit;
        this.workshop = suite.address("survey") + "/staff/studies/HC/instruments";
        signIn(suite.login("manager"), workshop);
    }

    void inspect(String name) {
        visit.inspect(name);
    }

    void open(String version) {
        page().navigate(workshop + version);
    }

    void upload(Path file) {
        open("");
        page().locator("#file").setInputFiles(file);
        press("Load the file");
    }

    void publish() {
        turn(() -> page().locator("a[href$='/publish']").click());
        press("Publish");
    }

    /** The address under which the version that is shown can be tried. */
    String testLink() {
        String link = page().locator("#trial").inputValue();
        assertThat(link).contains("/try/");
        return link;
    }
}

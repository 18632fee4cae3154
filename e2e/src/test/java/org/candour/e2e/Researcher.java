package org.candour.e2e;

import java.nio.file.Path;
import java.time.Duration;
import org.candour.standalone.demo.RunningSuite;

/** A researcher at work in reporting-service, in Chromium. */
final class Researcher extends ShownPage {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Chromium.Visit visit;
    private final RunningSuite suite;

    Researcher(Chromium.Visit visit, RunningSuite suite, String path) {
        super(visit.page());
        this.visit = visit;
        this.suite = suite;
        page().setDefaultTimeout(60_000);
        signIn(path);
    }

    void signIn(String path) {
        signIn(suite.login("researcher"), suite.address("reporting") + path);
    }

    void open(String path) {
        page().navigate(suite.address("reporting") + path);
    }

    void inspect(String name) {
        visit.inspect(name);
    }

    void send(Path file) {
        page().locator("#file").setInputFiles(file);
        press("Check the file");
    }

    void watch(String words) {
        watch(words, PATIENCE);
    }

    /** What the address of a link that ends like this gives. */
    byte[] download(String ending) {
        String address = page().locator("a[href$='" + ending + "']").first().getAttribute("href");
        var answer = page().context().request().get(suite.address("reporting") + address);
        if (answer.status() != 200) {
            throw new AssertionError(address + ": " + answer.status());
        }
        return answer.body();
    }
}

package org.candour.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Pages on a phone with a slow line: Chromium holds back the bytes. The first page is opened with an empty cache; the
 * next is measured from the press of the button, which saves the page, to the following page standing there.
 */
final class SlowLine {
    private static final Line FAST = new Line("fast3g", 560, 1_600_000);
    private static final Line SLOW = new Line("slow3g", 2_000, 400_000);
    private static final int TIMES = 3;
    private static final int KILO = 1024;

    private final Supplier<String> personalLinks;

    /** @param personalLinks each a link of somebody who has not answered yet */
    SlowLine(Supplier<String> personalLinks) {
        this.personalLinks = personalLinks;
    }

    /**
     * A line.
     *
     * @param latency milliseconds that each request waits
     * @param bits per second
     */
    record Line(String name, int latency, int bits) {}

    List<Figure> measure() {
        String installed = System.getenv("CANDOUR_CHROMIUM");
        boolean found = installed != null && !installed.isBlank();
        BrowserType.LaunchOptions launch =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
        if (found) {
            launch.setExecutablePath(Path.of(installed));
        }
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                        .setEnv(found ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
                Browser browser = playwright.chromium().launch(launch)) {
            List<Figure> figures = new ArrayList<>();
            for (Line line : List.of(FAST, SLOW)) {
                figures.addAll(on(line, browser));
            }
            figures.add(weight(browser));
            return figures;
        }
    }

    private List<Figure> on(Line line, Browser browser) {
        double[] landing = new double[TIMES];
        double[] first = new double[TIMES];
        double[] next = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            String link = personalLinks.get();
            try (BrowserContext fresh = phone(browser, null)) {
                landing[time] = opening(throttled(fresh, line), link);
            }
            try (BrowserContext known = begun(browser, link);
                    BrowserContext cold = phone(browser, known.storageState())) {
                Page page = throttled(cold, line);
                first[time] = opening(page, question(known));
                next[time] = goingOn(page);
            }
        }
        String size = TIMES + " times, the slowest; each request waits " + line.latency() + " ms, "
                + line.bits() / 1_000 + " kbit/s; empty cache";
        return List.of(
                new Figure("answering.page.landing." + line.name() + ".ms", worst(landing), "ms", size),
                new Figure("answering.page.question." + line.name() + ".ms", worst(first), "ms", size),
                new Figure(
                        "answering.page.next." + line.name() + ".ms",
                        worst(next),
                        "ms",
                        TIMES + " times, the slowest; from the button to the page that follows, saved in between"));
    }

    private static double worst(double[] millis) {
        return Arrays.stream(millis).max().orElseThrow();
    }

    /** Until everything that the page needs is there and its script has run. */
    private static double opening(Page page, String address) {
        long begin = System.nanoTime();
        page.navigate(address);
        page.waitForLoadState(LoadState.LOAD);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double goingOn(Page page) {
        List<Locator> groups = page.locator("[data-item]").all();
        for (Locator group : groups) {
            group.locator("input[type=radio]").nth(2).check();
        }
        // People read on while the answers are saved in the background.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        String here = page.url();
        long begin = System.nanoTime();
        page.locator("button[name=then][value=next]").first().click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForURL(address -> !address.equals(here));
        page.waitForLoadState(LoadState.LOAD);
        return (System.nanoTime() - begin) / 1e6;
    }

    private Figure weight(Browser browser) {
        String link = personalLinks.get();
        try (BrowserContext known = begun(browser, link);
                BrowserContext cold = phone(browser, known.storageState())) {
            List<Request> requests = new ArrayList<>();
            Page page = cold.newPage();
            page.onRequestFinished(requests::add);
            page.navigate(question(known));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            double bytes = 0;
            for (Request request : requests) {
                bytes += request.sizes().responseHeadersSize + request.sizes().responseBodySize;
            }
            return new Figure(
                    "answering.page.question.kB",
                    bytes / KILO,
                    "kB",
                    requests.size() + " requests, compressed, with headers, empty cache");
        }
    }

    private static BrowserContext phone(Browser browser, @org.jspecify.annotations.Nullable String cookies) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true);
        return browser.newContext(cookies == null ? options : options.setStorageState(cookies));
    }

    /** Somebody who has come as far as the first question. */
    private static BrowserContext begun(Browser browser, String link) {
        BrowserContext context = phone(browser, null);
        Page page = context.newPage();
        page.navigate(link);
        page.locator("main button").first().click();
        page.waitForURL("**/start*");
        page.locator("main button").first().click();
        page.waitForURL("**/answer/**");
        if (page.url().endsWith("/begin")) {
            page.locator("main a.govuk-button").click();
            page.waitForURL("**/answer/q/**");
        }
        return context;
    }

    private static String question(BrowserContext known) {
        return known.pages().getFirst().url();
    }

    private static Page throttled(BrowserContext context, Line line) {
        Page page = context.newPage();
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", line.latency());
        conditions.addProperty("downloadThroughput", line.bits() / Byte.SIZE);
        conditions.addProperty("uploadThroughput", line.bits() / Byte.SIZE);
        session.send("Network.emulateNetworkConditions", conditions);
        return page;
    }
}

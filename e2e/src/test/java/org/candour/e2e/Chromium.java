package org.candour.e2e;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser at phone and desktop size; every page it shows can be checked with axe and kept as a picture. */
final class Chromium implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final double ASSERTION_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> findings = new ArrayList<>();

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_MILLIS);
        String installed = System.getenv("CANDOUR_CHROMIUM");
        boolean found = installed != null && !installed.isBlank();
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions();
        if (found) {
            launch.setExecutablePath(Path.of(installed));
        }
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(found ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        browser = playwright
                .chromium()
                .launch(launch.setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1")));
    }

    /** A visit; every address it asks for that is not on this machine is noted. */
    final class Visit extends ShownPage implements AutoCloseable {
        private final Setting setting;
        private final BrowserContext context;
        private final List<String> foreign = new ArrayList<>();
        /** Errors on the console: scripts that failed and anything the content policy refused. */
        private final List<String> complaints = new ArrayList<>();

        Visit(Setting setting, BrowserContext context) {
            super(context.newPage());
            this.setting = setting;
            this.context = context;
            page().onRequest(request -> {
                if (!request.url().startsWith("http://localhost:")
                        && !request.url().startsWith("data:")) {
                    foreign.add(request.url());
                }
            });
            page().onPageError(complaints::add);
            page().onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                    complaints.add(message.text());
                }
            });
        }

        BrowserContext context() {
            return context;
        }

        Setting setting() {
            return setting;
        }

        /** Addresses outside this machine that were asked for. */
        List<String> foreign() {
            return List.copyOf(foreign);
        }

        /** Violations of WCAG 2.2 A and AA that axe finds, told as rule and place. */
        private List<String> axe() {
            AxeRunOptions faults = new AxeRunOptions();
            faults.setResultTypes(List.of("violations"));
            // In one call, as no page has frames: with all that is right, a large page takes three times as long.
            AxeResults results = new AxeBuilder(page())
                    .options(faults)
                    .setLegacyMode(true)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze();
            Tested.with(
                    results.getTestEngine().getVersion(),
                    "Chromium " + browser.version().replaceFirst("\\..*", ""));
            return results.getViolations().stream().map(this::told).toList();
        }

        private String told(Rule rule) {
            return rule.getId() + " at "
                    + rule.getNodes().stream()
                            .map(node -> String.valueOf(node.getTarget()))
                            .limit(3)
                            .toList();
        }

        /** Takes a picture and notes whatever is wrong with the page; {@link Chromium#findings} tells it all at once. */
        void inspect(String name) {
            picture(name);
            if (setting.script()) {
                look(name);
            }
            if (!fitsSideways()) {
                findings.add(name + ": must be moved sideways");
            }
            if (page().locator("h1").count() != 1) {
                findings.add(name + ": not exactly one main heading");
            }
            complaints.forEach(complaint -> findings.add(name + ": console says " + complaint));
            foreign.forEach(address -> findings.add(name + ": asks another site for " + address));
        }

        /** With axe, which is a script itself. */
        private void look(String name) {
            List<String> violations = axe();
            violations.forEach(violation -> findings.add(name + ": " + violation));
            String kind = KindOfPage.of(page());
            if (!kind.isEmpty()) {
                String language = page().locator("html").getAttribute("lang").substring(0, 2);
                Tested.looked(new Tested.Look(kind, language, setting.screen()), violations.size());
            }
        }

        void picture(String name) {
            page().screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }

        /** True when the page does not have to be moved sideways. */
        boolean fitsSideways() {
            return (Boolean) page().evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1");
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** What was wrong with the pages inspected so far. */
    List<String> findings() {
        return List.copyOf(findings);
    }

    Visit open(Setting setting) {
        return new Visit(setting, browser.newContext(setting.options()));
    }

    /** A browser with somebody's cookies and nothing in its cache. */
    Visit openWith(Setting setting, String cookies) {
        return new Visit(setting, browser.newContext(setting.options().setStorageState(cookies)));
    }

    Visit phone() {
        return open(Setting.PHONE);
    }

    Visit phoneWithoutScript() {
        return open(Setting.PHONE.plain());
    }

    Visit desktop() {
        return open(Setting.DESKTOP);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

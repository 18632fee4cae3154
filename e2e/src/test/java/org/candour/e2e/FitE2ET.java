package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Question pages on narrow screens, in the person's own colours, under thumbs and on slow lines. */
@Order(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FitE2ET {
    private static final int THUMB = 44;
    private static final int MOST_BYTES = 40 * 1024;
    private static final String TARGETS = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea')]
              .filter(e => e.checkVisibility() && e.type !== 'hidden' && e.tabIndex >= 0)
              .filter(e => !e.closest('.govuk-skip-link'))
              .map(e => {
                const boxes = [e, ...(/radio|checkbox/.test(e.type) ? e.labels : [])].map(b => b.getBoundingClientRect())
                return {
                  what: e.outerHTML.slice(0, 80),
                  width: Math.max(...boxes.map(b => b.width)),
                  height: Math.max(...boxes.map(b => b.height))
                }
              })
              .filter(t => t.width < %d || t.height < %d)
              .map(t => Math.round(t.width) + 'x' + Math.round(t.height) + ' ' + t.what)""".formatted(THUMB, THUMB);

    private Chromium chromium;

    @BeforeAll
    void start() {
        TestLink.get();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** 320 px is also what is left of a desktop's 1280 px at 400 %. */
    @Test
    void noPageMustBeMovedSidewaysAt320Pixels() {
        try (Chromium.Visit narrow = chromium.open(Setting.NARROW)) {
            QuestionPage questions = TestLink.begin(narrow);
            for (Stop stop : EveryType.LONG) {
                questions.fill(stop.fields());
                narrow.picture("narrow-" + stop.page().replace('/', '-'));
                assertThat(narrow.fitsSideways()).as(stop.page()).isTrue();
                questions.next();
            }
            assertThat(narrow.fitsSideways()).as("check page").isTrue();
        }
        Tested.passed("reflow-320");
    }

    @Test
    void whatIsChosenAndFocusedIsSeenInForcedColours() {
        try (Chromium.Visit visit = chromium.open(Setting.DESKTOP.forcedColours())) {
            QuestionPage questions = TestLink.begin(visit);
            Page page = visit.page();
            for (Stop stop : EveryType.LONG) {
                if (List.of("drink", "break", "own").contains(stop.page())) {
                    Locator item = page.locator("[data-item]").first();
                    byte[] empty = item.screenshot();
                    questions.fill(stop.fields());
                    page.locator("h1").first().click();
                    byte[] chosen = item.screenshot();
                    assertThat(chosen).as("chosen on " + stop.page()).isNotEqualTo(empty);
                    new Keys(page).reach("#answers input:checked");
                    assertThat(item.screenshot()).as("focus on " + stop.page()).isNotEqualTo(chosen);
                }
                questions.fill(stop.fields());
                visit.picture("forced-" + stop.page().replace('/', '-'));
                questions.next();
            }
        }
        Tested.passed("forced-colours");
    }

    @Test
    void everyTargetIsLargeEnoughForAThumb() {
        Map<String, Object> small = new java.util.LinkedHashMap<>();
        try (Chromium.Visit phone = chromium.phone()) {
            QuestionPage questions = TestLink.begin(phone);
            for (Stop stop : EveryType.LONG) {
                questions.fill(stop.fields());
                List<?> found = (List<?>) phone.page().evaluate(TARGETS);
                if (!found.isEmpty()) {
                    small.put(stop.page(), found);
                }
                questions.next();
            }
        }
        assertThat(small).isEmpty();
        Tested.passed("target-size");
    }

    @Test
    @Tag("SP-6")
    void aQuestionPageIsLightAndAsksNobodyElse() {
        for (Setting setting : List.of(Setting.PHONE, Setting.DESKTOP.welsh())) {
            try (Chromium.Visit known = chromium.open(setting)) {
                QuestionPage begun = TestLink.begin(known);
                for (Stop stop : EveryType.LONG) {
                    String address = known.page().url();
                    int bytes = cold(setting, known.context().storageState(), address);
                    System.out.println("page weight " + setting.locale() + " " + stop.page() + ": " + bytes + " bytes");
                    assertThat(bytes).as(address).isBetween(1_000, MOST_BYTES);
                    if (stop.page().equals("drink-habits")) {
                        break;
                    }
                    begun.fill(stop.fields());
                    begun.next();
                }
                assertThat(known.foreign()).isEmpty();
            }
        }
    }

    /** Bytes that come over the line for a page and everything it needs, with nothing in the browser's cache. */
    private int cold(Setting setting, String cookies, String address) {
        List<Request> requests = new ArrayList<>();
        try (Chromium.Visit fresh = chromium.openWith(setting, cookies)) {
            fresh.page().onRequestFinished(requests::add);
            fresh.page().navigate(address);
            fresh.page().waitForLoadState(LoadState.NETWORKIDLE);
            int bytes = 0;
            for (Request request : requests) {
                var sizes = request.sizes();
                bytes += sizes.responseHeadersSize + sizes.responseBodySize;
            }
            assertThat(fresh.foreign()).isEmpty();
            return bytes;
        }
    }
}

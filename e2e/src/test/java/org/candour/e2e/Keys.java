package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Somebody who uses the keyboard only: Tab to get somewhere, arrows and the space bar to choose, Enter to go on. */
final class Keys {
    private static final int MOST_TABS = 80;
    private static final String SEEN = """
            () => {
              const focused = document.activeElement
              const seen = element => {
                const style = getComputedStyle(element)
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
              }
              return seen(focused) || [...(focused.labels ?? [])].some(seen)
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void fill(Map<String, String> fields) {
        fields.forEach((name, value) -> {
            String type = String.valueOf(page.locator("#answers [name='" + name + "']:not([type=hidden])")
                    .first()
                    .getAttribute("type"));
            switch (type) {
                case "radio" -> choose(name, value);
                case "checkbox" ->
                    List.of(value.split("\\|")).forEach(box -> {
                        reach("[name='" + name + "'][value='" + box + "']");
                        press("Space");
                    });
                default -> {
                    reach("[name='" + name + "']");
                    if ((Boolean) page.evaluate("() => document.activeElement.matches('select')")) {
                        arrow(value);
                    } else {
                        page.keyboard().type(value);
                    }
                }
            }
        });
    }

    private void choose(String name, String value) {
        reach("[name='" + name + "']");
        if (value().equals(value)) {
            press("Space");
        } else {
            arrow(value);
        }
    }

    private void arrow(String value) {
        for (int steps = 0; steps < 20 && !value().equals(value); steps++) {
            press("ArrowDown");
        }
        assertThat(value()).isEqualTo(value);
    }

    /** Presses Tab until the focus is there; it must be seen wherever it comes by. */
    void reach(String selector) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            press("Tab");
            assertThat((Boolean) page.evaluate(SEEN))
                    .as("the focus is seen on " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)"))
                    .isTrue();
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    private String value() {
        return (String) page.evaluate("() => document.activeElement.value");
    }
}

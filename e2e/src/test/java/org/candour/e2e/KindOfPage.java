package org.candour.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What the accessibility statement calls the page that is shown. */
final class KindOfPage {
    private static final Map<String, String> QUESTIONS = Map.of(
            "RADIOS", "one-answer",
            "STEPS", "nought-to-ten",
            "CHECKBOXES", "several-answers",
            "SHORT_TEXT", "short-text",
            "LONG_TEXT", "long-text",
            "RANKING", "ranking",
            "INFORMATION", "information");

    private KindOfPage() {}

    /** Empty for pages of which the statement does not speak. */
    static String of(Page page) {
        String path = page.url().replaceFirst("^[a-z]+://[^/]+", "").replaceFirst("[?#].*", "");
        if (path.startsWith("/answer/q/")) {
            return question(page);
        }
        if (path.startsWith("/answer/")) {
            return path.substring("/answer/".length());
        }
        if (path.startsWith("/try/")) {
            return "test-link";
        }
        return path.equals("/accessibility") ? "statement" : "";
    }

    private static String question(Page page) {
        if (page.locator("form#answers:not([hidden])").count() == 0) {
            return "session-over";
        }
        if (page.locator(".govuk-error-summary").count() > 0) {
            return "errors";
        }
        if (page.locator(".govuk-notification-banner").count() > 0) {
            return "text-warning";
        }
        if (page.locator(".candour-other").count() > 0) {
            return "two-devices";
        }
        List<String> types = page.locator("[data-item]").all().stream()
                .map(item -> item.getAttribute("data-type"))
                .toList();
        if (types.size() > 1) {
            return "statements";
        }
        String type = types.isEmpty() ? "INFORMATION" : types.getFirst();
        if (type.equals("INPUTS")) {
            return page.locator("input[name$='.year']").count() > 0 ? "date" : "number";
        }
        return page.url().contains("step=2") ? "second-step" : QUESTIONS.getOrDefault(type, "");
    }
}

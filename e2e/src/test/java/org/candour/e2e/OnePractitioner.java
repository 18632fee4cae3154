package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who answers in Chromium, and what only that person and the identity-service may know afterwards. */
final class OnePractitioner {
    /** Fields for an answer itself, not for a reason why there is none, a permission or further words. */
    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9_]+(\\.detail)?");

    static final String FIRST = "Q";
    static final String SURNAME = "ZX";

    private final Chromium.Visit visit;
    private final Page page;
    private final String words;
    private final String name;
    private final boolean inspect;

    boolean agreesToQuotes;
    String first = FIRST;
    String surname = SURNAME;
    String personalLink = "";
    String personalCode = "";
    String receipt = "";

    /**
     * @param words what this person writes into the boxes for own words
     * @param name name of the pictures
     * @param inspect whether axe looks at every page
     */
    OnePractitioner(Chromium.Visit visit, String words, String name, boolean inspect) {
        this.visit = visit;
        this.page = visit.page();
        this.words = words;
        this.name = name;
        this.inspect = inspect;
    }

    void enter(String joinLink) {
        page.navigate(joinLink);
        look("join");
        visit.press("Continue");
        look("notice");
        visit.press("I have read this");
        look("consent-empty");
        visit.press("Agree and continue");
        assertThat(page.title()).startsWith("Error:");
        look("consent-error");
        page.locator("input[name=consent][value=LAWFUL_CONSENT]").check();
        if (agreesToQuotes) {
            page.locator("input[name=consent][value=QUOTE]").check();
        }
        visit.press("Agree and continue");
        look("locator");
        page.locator("[name=first]").fill(first);
        page.locator("[name=surname]").fill(surname);
        visit.press("Continue");
        look("start");
        personalLink = page.locator("a[href*='/r/']").getAttribute("href");
        personalCode = page.locator(".candour-code").first().innerText().strip();
        visit.press("Start the questions");
        look("begin");
        visit.press("Start with the questions");
    }

    /** Answers one page and goes on; true until the check page is reached. */
    boolean answerPage() {
        if (page.url().endsWith("/answer/check")) {
            return false;
        }
        look("answer-" + page.url().replaceFirst(".*/", "").replaceAll("[^a-z0-9]+", "-"));
        List<String> groups = names("input[type=radio]");
        for (int group = 0; group < groups.size(); group++) {
            Locator options = page.locator("input[type=radio][name='" + groups.get(group) + "']");
            if (options.count() > 1 && PLAIN.matcher(groups.get(group)).matches()) {
                options.nth(group % (options.count() - 1)).check();
            }
        }
        names("input[type=checkbox]").stream()
                .filter(PLAIN.asMatchPredicate())
                .forEach(box -> page.locator("input[type=checkbox][name='" + box + "']")
                        .first()
                        .check());
        names("form:has(button[name=then]) input[inputmode]")
                .forEach(number ->
                        page.locator("[name='" + number + "']").fill(number.endsWith(".year") ? "2001" : "7"));
        List<String> places = names("select");
        for (int place = 0; place < places.size(); place++) {
            page.locator("select").nth(place).selectOption(new SelectOption().setIndex(place + 1));
        }
        Locator boxes = page.locator("textarea");
        for (int box = 0; box < boxes.count(); box++) {
            boxes.nth(box).fill(words);
        }
        String here = page.url();
        page.locator("button[name=then][value=next]").first().click();
        page.waitForURL(address -> !address.equals(here));
        return true;
    }

    void submit() {
        look("check");
        visit.press("Send my answers");
        page.waitForURL("**/answer/done");
        look("done");
        receipt = page.locator(".candour-code").first().innerText().strip();
    }

    void resume() {
        page.navigate(personalLink);
        visit.press("Continue");
        visit.press("Go on with the questions");
    }

    Page page() {
        return page;
    }

    /** Names of the fields that a selector finds, each once. */
    private List<String> names(String selector) {
        return page.locator(selector).all().stream()
                .map(field -> String.valueOf(field.getAttribute("name")))
                .distinct()
                .toList();
    }

    private void look(String step) {
        if (!inspect) {
            return;
        }
        visit.inspect(name + "-" + step);
    }
}

package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who answers in Chromium, and what only that person and the identity-service may know afterwards. */
final class OnePractitioner {
    static final String FIRST = "Q";
    static final String SURNAME = "ZX";

    private final Chromium.Visit visit;
    private final Page page;
    private final String words;
    private final String name;
    private final boolean inspect;

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
        press("Continue");
        look("notice");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have read this"))
                .click();
        look("consent-empty");
        press("Agree and continue");
        assertThat(page.title()).startsWith("Error:");
        look("consent-error");
        page.locator("input[name=consent][value=LAWFUL_CONSENT]").check();
        press("Agree and continue");
        look("locator");
        page.locator("[name=first]").fill(FIRST);
        page.locator("[name=surname]").fill(SURNAME);
        press("Continue");
        look("start");
        personalLink = page.locator("a[href*='/r/']").getAttribute("href");
        personalCode = page.locator(".candour-code").first().innerText().strip();
        press("Start the questions");
    }

    /** Answers one page and goes on; true until the check page is reached. */
    boolean answerPage() {
        if (page.url().endsWith("/answer/check")) {
            return false;
        }
        look("answer" + page.url().substring(page.url().lastIndexOf('/')).replace('/', '-'));
        Locator groups = page.locator("fieldset");
        for (int group = 0; group < groups.count(); group++) {
            Locator options = groups.nth(group).locator("input[type=radio]");
            if (options.count() > 1) {
                options.nth(group % (options.count() - 1)).check();
            }
        }
        Locator boxes = page.locator("textarea");
        for (int box = 0; box < boxes.count(); box++) {
            boxes.nth(box).fill(words);
        }
        page.locator("button[name=then]").first().click();
        return true;
    }

    void submit() {
        look("check");
        press("Send my answers");
        look("done");
        receipt = page.locator(".candour-code").first().innerText().strip();
    }

    void resume() {
        page.navigate(personalLink);
        press("Continue");
        press("Go on with the questions");
    }

    Page page() {
        return page;
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private void look(String step) {
        if (!inspect) {
            return;
        }
        visit.inspect(name + "-" + step);
    }
}

package org.candour.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.candour.standalone.demo.RunningSuite;

/** A page as somebody sees and uses it: what it says, its buttons and its links. */
class ShownPage {
    private static final double PATIENCE_MILLIS = 120_000;
    private static final double GLANCE_MILLIS = 25;

    private final Page page;

    ShownPage(Page page) {
        this.page = page;
    }

    final Page page() {
        return page;
    }

    /** Opens a page for staff and signs in at Keycloak, which asks first. */
    final void signIn(RunningSuite.Login login, String address) {
        signIn(login, address, address);
    }

    /** The same where the page leads somebody on to another one. */
    final void signIn(RunningSuite.Login login, String address, String arrival) {
        page.navigate(address);
        page.locator("#username").fill(login.name());
        page.locator("#password").fill(login.password());
        page.locator("#kc-login").click();
        page.waitForURL(arrival);
    }

    final String text() {
        return page.locator("main").innerText();
    }

    final String heading() {
        return page.locator("h1").innerText();
    }

    final void press(String button) {
        click(AriaRole.BUTTON, button);
    }

    final void follow(String link) {
        click(AriaRole.LINK, link);
    }

    private void click(AriaRole role, String name) {
        turn(() -> page.getByRole(role, new Page.GetByRoleOptions().setName(name))
                .first()
                .click());
    }

    /** Opens whatever is folded in a part of the page. */
    final void unfold(String part) {
        page.locator(part + " details").evaluateAll("all => all.forEach(one => { one.open = true })");
    }

    /** Does something that leads to another page and waits until that page is there. */
    final void turn(Runnable action) {
        page.evaluate("() => { document.body.candourOld = true }");
        action.run();
        long end = System.nanoTime() + (long) (PATIENCE_MILLIS * 1_000_000);
        while (!turned()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no page follows " + page.url());
            }
            page.waitForTimeout(GLANCE_MILLIS);
        }
    }

    private boolean turned() {
        try {
            return (Boolean) page.evaluate("() => !document.body.candourOld && document.readyState === 'complete'");
        } catch (PlaywrightException betweenPages) {
            return false;
        }
    }

    /** Waits, without touching anything, until the page that looks again by itself shows this. */
    final void watch(String words, Duration patience) {
        page.waitForCondition(() -> shows(words), new Page.WaitForConditionOptions().setTimeout(patience.toMillis()));
    }

    private boolean shows(String words) {
        try {
            return text().contains(words);
        } catch (PlaywrightException loadsAgain) {
            return false;
        }
    }
}

package org.candour.standalone.demo;

import java.net.http.HttpClient;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Page;

/** A member of staff at a browser, who signs in at Keycloak the first time a page asks for it. */
public final class Staff {
    private final Browser browser;
    private final String login;
    private final String password;

    public Staff(HttpClient client, String login, String password) {
        this.browser = new Browser(client);
        this.login = login;
        this.password = password;
    }

    public Page open(String address) {
        return signedIn(browser.open(address));
    }

    /** Presses a button on a page. */
    public Page press(Page page, String button) {
        return signedIn(browser.press(page.formWithButton(button), button)).good();
    }

    public Browser browser() {
        return browser;
    }

    private Page signedIn(Page page) {
        if (page.document().select("#kc-form-login").isEmpty()) {
            return page;
        }
        Page after =
                browser.submit(page.formWith("username").fill("username", login).fill("password", password));
        if (!after.document().select("#kc-form-login").isEmpty()) {
            throw new Page.WrongPage("Keycloak did not accept the login " + login, after);
        }
        return after;
    }
}

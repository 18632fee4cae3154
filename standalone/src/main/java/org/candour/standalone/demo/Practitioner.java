package org.candour.standalone.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Form;
import org.candour.standalone.walk.Page;
import org.jspecify.annotations.Nullable;

/**
 * One practitioner at a browser: opens the forwarded link, reads the notice, agrees, answers page by page and
 * submits. When a service does not answer, the person waits a little and comes back through the personal link, as
 * people do.
 */
public final class Practitioner {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 500;
    private static final int MOST_PAGES = 300;

    private final HttpClient client;
    private final Respondent respondent;
    private final String joinLink;
    private @Nullable String personalLink;
    private @Nullable SameAnswers sameAnswers;

    Practitioner(HttpClient client, Respondent respondent, String joinLink) {
        this.client = client;
        this.respondent = respondent;
        this.joinLink = joinLink;
    }

    /** Walks until the receipt page; returns the receipt code. */
    public String takePart() {
        return takePart(new Browser(client));
    }

    /** The same in a browser of the caller's; another one after an outage. */
    String takePart(Browser first) {
        Browser browser = first;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return attempt(browser);
            } catch (Browser.Unreachable | Interrupted outage) {
                if (System.nanoTime() > end) {
                    throw outage;
                }
                pause();
                browser = new Browser(client);
            }
        }
    }

    private String attempt(Browser browser) {
        Page page = begin(browser);
        for (int step = 0; step < MOST_PAGES; step++) {
            String path = page.address().getPath();
            if (path.contains("/answer/q/")) {
                page = reached(answer(browser, page));
                continue;
            }
            if (path.endsWith("/done")
                    || page.heading().toLowerCase(java.util.Locale.UK).contains("already")) {
                return page.document().select(".candour-code").text();
            }
            page = reached(browser.submit(page.formTo("/answer/submit")));
        }
        throw new Page.WrongPage("the questionnaire does not end", page);
    }

    /** As far as the first page of questions, or the page where this person stopped. */
    Page begin(Browser browser) {
        Page page = enter(browser);
        return page.address().getPath().endsWith("/begin") ? reached(browser.open(page.linkBelow("/answer/"))) : page;
    }

    /** Through the front door, or back through the personal link. */
    private Page enter(Browser browser) {
        return personalLink == null ? consented(browser) : handOver(browser, browser.open(personalLink));
    }

    private Page consented(Browser browser) {
        Page page = reached(browser.open(joinLink));
        page = reached(browser.submit(page.formWith("code")));
        page = reached(browser.open(page.link("continue")));
        Form consent = page.formWith("consent");
        for (String kind : consent.boxes("consent")) {
            if (!kind.equals("QUOTE") || respondent.agreesToQuotes()) {
                consent.tick("consent", kind);
            }
        }
        page = reached(browser.submit(consent));
        return handOver(browser, locator(browser, page));
    }

    private Page locator(Browser browser, Page page) {
        Form form = page.formWith("first");
        String letters = respondent.letters();
        if (letters != null) {
            form.fill("first", letters.substring(0, 1)).fill("surname", letters.substring(1));
        }
        return reached(browser.submit(form));
    }

    private Page handOver(Browser browser, Page page) {
        Page handOver = page;
        if (!hasTicket(handOver)) {
            handOver = reached(browser.submit(reached(handOver).forms().getFirst()));
        }
        String link = handOver.document().select("a[href*=/r/]").attr("href");
        if (!link.isEmpty()) {
            personalLink = link;
        } else if (personalLink == null) {
            throw new Page.WrongPage("no personal link", handOver);
        }
        return reached(browser.submit(handOver.formWith("ticket")));
    }

    private static boolean hasTicket(Page page) {
        return page.forms().stream().anyMatch(form -> form.has("ticket"));
    }

    String personalLink() {
        return Objects.requireNonNull(personalLink, "nobody has come in yet");
    }

    /** Sends the page as its script does, which gets the next page as the answer. */
    Page answer(Browser browser, Page page) {
        SameAnswers same = sameAnswers;
        return same == null
                ? browser.press(filled(page), "then", "next")
                : same.send(browser, page, () -> filled(page));
    }

    private Form filled(Page page) {
        Form form = page.formWithButton("then", "next").with("script", "yes");
        new AnswerSheet(respondent).fill(form);
        return form;
    }

    void answerLike(SameAnswers others) {
        sameAnswers = others;
    }

    /** A gateway error or our own "busy" page is an outage too: nothing was taken, so trying again is right. */
    private static Page reached(Page page) {
        if (page.status() >= 500) {
            throw new Interrupted(page);
        }
        return page.good();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted(Page page) {
            super("status " + page.status() + " on " + page.address().getPath());
        }
    }
}

package org.candour.e2e;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Page;

/** The mails that the suite sent. */
record Mailbox(RunningSuite suite) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int TRIES = 20;
    private static final Duration GLANCE = Duration.ofMillis(500);

    /** Addresses of the mails that somebody got, the newest first. */
    List<String> of(String receiver) {
        return open(suite.address("mail"))
                .document()
                .select("tbody tr:contains(" + receiver + ") a")
                .eachAttr("abs:href");
    }

    /** Addresses are positions in a list: a mail to somebody else that arrives in between moves them. */
    Page newest(String receiver) {
        for (int tries = 0; tries < TRIES; tries++) {
            Page mail = open(of(receiver).getFirst());
            if (mail.text().contains(receiver)) {
                return mail;
            }
        }
        throw new AssertionError("no mail to " + receiver + " stays where it is");
    }

    /** The link in the newest mail whose address contains this. */
    String link(String receiver, String path) {
        return newest(receiver).document().select("a[href*=" + path + "]").attr("href");
    }

    /** Waits until somebody got as many mails, no more and no fewer. */
    void await(String receiver, int mails) {
        Awaitility.await("mails to " + receiver)
                .atMost(PATIENCE)
                .pollInterval(GLANCE)
                .until(() -> of(receiver).size() == mails);
    }

    private static Page open(String address) {
        return new Browser(Browser.newClient()).open(address).good();
    }
}

package org.candour.identity.invitation.http;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page says that stops mails. The words are in {@code messages/mails_en.properties} and {@code
 * mails_cy.properties}; the Welsh is unreviewed, and shown only where a study offers it.
 */
@MessageBundle("mails")
public interface MailWords {
    String skipLink();

    String footer();

    String language();

    String done();

    String pageTitle(String study);

    String heading();

    String resumed();

    String stopped();

    String mayWrite(String body, String study);

    String stop();

    String noMails(String study);

    String onItsWay();

    String notTold();

    String resume();

    String code();

    String notice();

    String unknown();

    String unknownCheck();
}

package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The way to send that is configured. */
@ApplicationScoped
public class ChosenMails {
    private final Instance<Mails> mails;
    private final InvitationConfig config;

    ChosenMails(@Any Instance<Mails> mails, InvitationConfig config) {
        this.mails = mails;
        this.config = config;
    }

    public Mails chosen() {
        return mails.stream()
                .filter(one -> one.carrier() == config.carrier())
                .findFirst()
                .orElseThrow();
    }
}

package org.candour.identity.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The way to send that is configured. */
@ApplicationScoped
public class ChosenMails {
    private final Instance<Mails> mails;
    private final PostConfig config;

    ChosenMails(@Any Instance<Mails> mails, PostConfig config) {
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

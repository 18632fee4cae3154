package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Sends what may go now. Any number of workers may do so side by side. */
@ApplicationScoped
public class SendMails {
    private final ClaimMails claim;
    private final SettleMails settle;
    private final ChosenMails mails;

    SendMails(ClaimMails claim, SettleMails settle, ChosenMails mails) {
        this.claim = claim;
        this.settle = settle;
        this.mails = mails;
    }

    /** Says whether there may be more at once. */
    public boolean send() {
        Optional<ClaimMails.Hand> hand = claim.claim();
        hand.filter(full -> !full.letters().isEmpty())
                .ifPresent(full -> settle.settle(full, mails.chosen().send(full.letters())));
        return hand.isPresent();
    }
}

package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.identity.post.ChosenMails;
import org.candour.identity.post.OutgoingMail;

/** Sends what may go now. Any number of workers may do so side by side. */
@ApplicationScoped
public class SendMails {
    private final ClaimMails claim;
    private final SettleMails settle;
    private final Renderings renderings;
    private final ChosenMails mails;

    SendMails(ClaimMails claim, SettleMails settle, Renderings renderings, ChosenMails mails) {
        this.claim = claim;
        this.settle = settle;
        this.renderings = renderings;
        this.mails = mails;
    }

    /** Says whether there may be more at once. */
    public boolean send() {
        Optional<ClaimMails.Hand> hand = claim.claim();
        hand.filter(full -> !full.letters().isEmpty())
                .ifPresent(full -> settle.settle(full, mails.chosen().send(mails(full))));
        return hand.isPresent();
    }

    private List<OutgoingMail> mails(ClaimMails.Hand hand) {
        return hand.letters().stream().map(renderings::mail).toList();
    }
}

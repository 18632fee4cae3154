package org.candour.identity.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.candour.identity.post.Mails;

/** Writes down what became of a mail that was handed over. */
@ApplicationScoped
public class SettleReleaseMail {
    private static final int LONGEST_PAUSE_MINUTES = 60;

    private final ReleaseMails mails;
    private final Clock clock;

    SettleReleaseMail(ReleaseMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    public void settle(ReleaseMail mail, Mails.Result result) {
        switch (result) {
            case TAKEN -> mails.settle(mail.id(), ReleaseMail.State.SENT);
            case NO_SUCH_ADDRESS, REFUSED -> mails.settle(mail.id(), ReleaseMail.State.REFUSED);
            case UNKNOWN -> mails.settle(mail.id(), ReleaseMail.State.UNCERTAIN);
            case NOT_NOW ->
                mails.putBack(
                        mail.id(),
                        clock.instant().plus(Duration.ofMinutes(Math.min(mail.attempts(), LONGEST_PAUSE_MINUTES))));
        }
    }

    @Transactional
    void withoutAddress(ReleaseMail mail) {
        mails.settle(mail.id(), ReleaseMail.State.NO_ADDRESS);
    }
}

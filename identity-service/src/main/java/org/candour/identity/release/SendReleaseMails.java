package org.candour.identity.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.identity.post.ChosenMails;

/** Sends what waits, one mail after the other. Any number of workers may do so side by side. */
@ApplicationScoped
public class SendReleaseMails {
    private final NameUncertainReleases name;
    private final TakeReleaseMail take;
    private final WriteReleaseLetter write;
    private final ChosenMails mails;
    private final SettleReleaseMail settle;

    SendReleaseMails(
            NameUncertainReleases name,
            TakeReleaseMail take,
            WriteReleaseLetter write,
            ChosenMails mails,
            SettleReleaseMail settle) {
        this.name = name;
        this.take = take;
        this.write = write;
        this.mails = mails;
        this.settle = settle;
    }

    public void send() {
        name.name();
        for (Optional<ReleaseMail> next = take.take(); next.isPresent(); next = take.take()) {
            ReleaseMail mail = next.get();
            write.write(mail)
                    .ifPresentOrElse(
                            letter -> settle.settle(
                                    mail,
                                    mails.chosen()
                                            .send(List.of(letter))
                                            .getFirst()
                                            .result()),
                            () -> settle.withoutAddress(mail));
        }
    }
}

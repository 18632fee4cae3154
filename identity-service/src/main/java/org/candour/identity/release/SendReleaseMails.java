package org.candour.identity.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Sends what waits, one mail after the other. Any number of workers may do so side by side. */
@ApplicationScoped
public class SendReleaseMails {
    private final NameUncertainReleases name;
    private final TakeReleaseMail take;
    private final WriteReleaseLetter write;
    private final Postings postings;
    private final SettleReleaseMail settle;

    SendReleaseMails(
            NameUncertainReleases name,
            TakeReleaseMail take,
            WriteReleaseLetter write,
            Postings postings,
            SettleReleaseMail settle) {
        this.name = name;
        this.take = take;
        this.write = write;
        this.postings = postings;
        this.settle = settle;
    }

    public void send() {
        name.name();
        for (Optional<ReleaseMail> next = take.take(); next.isPresent(); next = take.take()) {
            ReleaseMail mail = next.get();
            write.write(mail)
                    .ifPresentOrElse(
                            letter -> settle.settle(mail, postings.post(letter)), () -> settle.withoutAddress(mail));
        }
    }
}

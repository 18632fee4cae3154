package org.candour.identity.post.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.identity.post.Mails;
import org.candour.identity.post.OutgoingMail;
import org.candour.identity.post.PostConfig;
import org.candour.identity.post.PostConfig.Carrier;
import org.candour.identity.post.mail.OpenedMail;
import org.jspecify.annotations.Nullable;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * GOV.UK Notify, by its own client. The template there holds nothing but ((subject)) and ((body)), so that the letters
 * stay in the pack of the study.
 */
@ApplicationScoped
public class NotifyMails implements Mails {
    private final PostConfig config;
    private @Nullable NotificationClient client;

    NotifyMails(PostConfig config) {
        this.config = config;
    }

    @Override
    public Carrier carrier() {
        return Carrier.NOTIFY;
    }

    @Override
    public List<Outcome> send(List<OutgoingMail> mails) {
        return mails.stream().map(mail -> send(OpenedMail.of(mail))).toList();
    }

    private Outcome send(OpenedMail mail) {
        try {
            client().sendEmail(
                            required(config.notification().template(), "template"),
                            mail.address(),
                            Map.of("subject", mail.subject(), "body", mail.text()),
                            mail.id().toString(),
                            null,
                            mail.optOut() == null ? null : URI.create(mail.optOut()));
            return new Outcome(Result.TAKEN, "");
        } catch (NotificationClientException refused) {
            return outcome(refused.getHttpResult());
        }
    }

    /** What Notify answered; its client says 400 also where it never asked. */
    static Outcome outcome(int status) {
        String words = "Notify " + status;
        if (status == 429 || status == 403 || status == 401) {
            return new Outcome(Result.NOT_NOW, words);
        }
        return new Outcome(status == 400 ? Result.REFUSED : Result.UNKNOWN, words);
    }

    private synchronized NotificationClient client() {
        NotificationClient made = client;
        if (made == null) {
            String key = required(config.notification().key(), "key");
            made = config.notification()
                    .address()
                    .map(address -> new NotificationClient(key, address))
                    .orElseGet(() -> new NotificationClient(key));
            client = made;
        }
        return made;
    }

    private static String required(Optional<String> value, String name) {
        return value.orElseThrow(() -> new IllegalStateException("candour.mail.notification." + name + " is not set"));
    }
}

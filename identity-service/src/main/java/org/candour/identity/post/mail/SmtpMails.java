package org.candour.identity.post.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.identity.post.Mails;
import org.candour.identity.post.OutgoingMail;
import org.candour.identity.post.PostConfig;
import org.candour.identity.post.PostConfig.Carrier;

/** SMTP. A mail carries its own number as its message id, and the way out as RFC 8058 wants it. */
@ApplicationScoped
public class SmtpMails implements Mails {
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReactiveMailer mailer;
    private final PostConfig config;
    /** Connects and listens in one thread: from another one the greeting of a fast server may come before the listener. */
    private final Context loop;

    SmtpMails(ReactiveMailer mailer, PostConfig config, Vertx vertx) {
        this.mailer = mailer;
        this.config = config;
        this.loop = VertxContext.getRootContext(vertx.getOrCreateContext());
    }

    @Override
    public Carrier carrier() {
        return Carrier.SMTP;
    }

    @Override
    public List<Outcome> send(List<OutgoingMail> mails) {
        Outcome[] outcomes = new Outcome[mails.size()];
        Arrays.fill(outcomes, new Outcome(Result.UNKNOWN, "no answer"));
        Multi.createFrom()
                .iterable(IntStream.range(0, mails.size()).boxed().toList())
                .onItem()
                .transformToUni(index -> sent(mails.get(index)).invoke(outcome -> outcomes[index] = outcome))
                .merge(AT_ONCE)
                .collect()
                .asList()
                .await()
                .atMost(PATIENCE.multipliedBy(mails.size() / AT_ONCE + 1L).plusSeconds(5));
        return List.of(outcomes);
    }

    private Uni<Outcome> sent(OutgoingMail outgoing) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail(outgoing)))
                .runSubscriptionOn(task -> loop.runOnContext(ignored -> task.run()))
                .map(done -> new Outcome(Result.TAKEN, ""))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(new Outcome(Result.UNKNOWN, "no answer"))
                .onFailure()
                .recoverWithItem(SmtpMails::outcome);
    }

    private Mail mail(OutgoingMail outgoing) {
        OpenedMail opened = OpenedMail.of(outgoing);
        String from = outgoing.from();
        Mail mail = Mail.withText(opened.address(), opened.subject(), opened.text())
                .setFrom("\"" + outgoing.sender().replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\" <" + from + ">")
                .addHeader("Message-ID", "<" + outgoing.id() + from.substring(from.indexOf('@')) + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        if (opened.html() != null) {
            mail.setHtml(opened.html());
        }
        if (opened.optOut() != null) {
            mail.addHeader("List-Unsubscribe", "<" + opened.optOut() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        Optional<String> returned = config.returnAddress();
        return returned.isPresent() ? mail.setBounceAddress(returned.get()) : mail;
    }

    /** What an SMTP server said, or that none was there; everything else leaves the mail in doubt. */
    static Outcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) {
                String code = Integer.toString(refusal.getReplyCode());
                if (refusal.isTransient()) {
                    return new Outcome(Result.NOT_NOW, code);
                }
                return new Outcome(address(refusal) ? Result.NO_SUCH_ADDRESS : Result.REFUSED, code);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new Outcome(Result.NOT_NOW, "no connection");
            }
        }
        return new Outcome(Result.UNKNOWN, "the connection broke");
    }

    /** Whether the refusal is about the reader's address: said by an enhanced status, else by the step it came at. */
    private static boolean address(SMTPException refusal) {
        String said = refusal.getReplyMessage();
        if (said != null && said.matches("(?s)\\d{3}[ -]5\\.\\d+\\.\\d+.*")) {
            return said.matches("(?s)\\d{3}[ -]5\\.(1\\.[1236]|2\\.1)\\b.*");
        }
        return String.valueOf(refusal.getMessage()).startsWith("recipient address not accepted");
    }
}

package org.candour.identity.release.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.candour.identity.release.Postings;
import org.candour.identity.release.ReleaseLetter;

/** SMTP. A mail carries the release as its message id. */
@ApplicationScoped
public class SmtpPostings implements Postings {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReactiveMailer mailer;

    SmtpPostings(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public Outcome post(ReleaseLetter letter) {
        return mailer.send(mail(letter))
                .map(done -> Outcome.TAKEN)
                .onFailure()
                .recoverWithItem(SmtpPostings::outcome)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(Outcome.UNKNOWN)
                .await()
                .atMost(PATIENCE.plusSeconds(5));
    }

    private static Mail mail(ReleaseLetter letter) {
        String from = letter.from();
        return Mail.withText(letter.to(), letter.subject(), letter.text())
                .setFrom("\"" + letter.sender().replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\" <" + from + ">")
                .addHeader("Message-ID", "<" + letter.id() + from.substring(from.indexOf('@')) + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static Outcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) {
                return refusal.isTransient() ? Outcome.NOT_NOW : Outcome.REFUSED;
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return Outcome.NOT_NOW;
            }
        }
        return Outcome.UNKNOWN;
    }
}

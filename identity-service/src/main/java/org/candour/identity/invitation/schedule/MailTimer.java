package org.candour.identity.invitation.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.candour.identity.invitation.AskWhoFinished;
import org.candour.identity.invitation.NameUncertain;
import org.candour.identity.invitation.SendMails;

/** Looks every second in every replica; row locks share the work. */
@ApplicationScoped
public class MailTimer {
    private static final int AT_ONCE = 500;

    private final AskWhoFinished ask;
    private final NameUncertain name;
    private final SendMails send;
    private volatile boolean ending;

    MailTimer(AskWhoFinished ask, NameUncertain name, SendMails send) {
        this.ask = ask;
        this.name = name;
        this.send = send;
    }

    /** What is in hand is finished, nothing new is taken. */
    void end(@Observes ShutdownEvent event) {
        ending = true;
    }

    @Scheduled(every = "{candour.mail.send-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        name.name();
        ask.ask();
        int hands = 0;
        while (!ending && hands < AT_ONCE && send.send()) {
            hands++;
        }
    }
}

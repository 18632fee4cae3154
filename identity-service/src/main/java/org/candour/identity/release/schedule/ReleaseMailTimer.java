package org.candour.identity.release.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.identity.release.SendReleaseMails;

/** Looks as often as for other mails, in every replica; row locks share the work. */
@ApplicationScoped
public class ReleaseMailTimer {
    private final SendReleaseMails send;

    ReleaseMailTimer(SendReleaseMails send) {
        this.send = send;
    }

    @Scheduled(every = "{candour.mail.send-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        send.send();
    }
}

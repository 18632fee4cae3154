package org.candour.identity.contact.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.identity.contact.ResealContacts;
import org.jboss.logging.Logger;

/** Looks every few minutes; while there is something to do, one batch follows the other. */
@ApplicationScoped
public class ResealTimer {
    private static final Logger LOG = Logger.getLogger(ResealTimer.class);

    private final ResealContacts reseal;

    ResealTimer(ResealContacts reseal) {
        this.reseal = reseal;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        ResealContacts.Progress progress = reseal.reseal();
        while (progress.done() > 0) {
            LOG.infof(
                    "contacts of %s: %d values sealed with the new key, %d to do",
                    progress.study(), progress.done(), progress.left());
            progress = reseal.reseal();
        }
    }
}

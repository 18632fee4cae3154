package org.candour.identity.contact.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.identity.contact.DiscardExpiredUploads;

/** Looks every ten minutes. */
@ApplicationScoped
public class ExpiredUploads {
    private final DiscardExpiredUploads discard;

    ExpiredUploads(DiscardExpiredUploads discard) {
        this.discard = discard;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        discard.discard();
    }
}

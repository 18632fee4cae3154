package org.candour.platform.audit.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.platform.audit.SealEntries;

/** Every second in every replica; the lock lets one of them work. */
@ApplicationScoped
public class SealTimer {
    private final SealEntries sealEntries;

    SealTimer(SealEntries sealEntries) {
        this.sealEntries = sealEntries;
    }

    @Scheduled(every = "{candour.audit.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        sealEntries.seal();
    }
}

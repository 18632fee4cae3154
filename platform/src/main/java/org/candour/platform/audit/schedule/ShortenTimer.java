package org.candour.platform.audit.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.platform.audit.ShortenRecord;

/** Once a day; the lock lets one replica work. */
@ApplicationScoped
public class ShortenTimer {
    private final ShortenRecord shortenRecord;

    ShortenTimer(ShortenRecord shortenRecord) {
        this.shortenRecord = shortenRecord;
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        shortenRecord.shorten();
    }
}

package org.candour.identity.contact.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.identity.contact.ExpireRegister;

/** Looks once a day. */
@ApplicationScoped
public class ExpiredRegister {
    private final ExpireRegister expire;

    ExpiredRegister(ExpireRegister expire) {
        this.expire = expire;
    }

    @Scheduled(every = "24h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        expire.expire();
    }
}

package org.candour.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "candour.outbox")
public interface OutboxConfig {
    /** Off in tests that look at the rows. */
    @WithDefault("true")
    boolean relay();

    /** How long to wait when nobody woke the relay; covers rows of other replicas and of a crash. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** How long to let rows gather after the first of them: one batch costs about as much as one row. */
    @WithDefault("PT0.1S")
    Duration gather();

    /** Pause after the broker or the database refused. */
    @WithDefault("PT1S")
    Duration pause();

    /** Most rows in one batch; bounds the time a transaction stays open. */
    @WithDefault("500")
    int batch();
}

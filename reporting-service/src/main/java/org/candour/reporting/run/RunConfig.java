package org.candour.reporting.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much analyses in the background may take. */
@ConfigMapping(prefix = "candour.run")
public interface RunConfig {
    /** Analyses at a time, each on one thread. */
    @WithDefault("2")
    int workers();

    /** The longest an analysis may take. */
    @WithDefault("PT5M")
    Duration longest();

    /** Runs of one person that may wait or run at a time. */
    @WithDefault("3")
    int perPerson();

    /** A run about which nobody told anything for so long was left by a service that was killed. */
    @WithDefault("PT20S")
    Duration silence();
}

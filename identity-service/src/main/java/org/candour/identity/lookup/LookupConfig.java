package org.candour.identity.lookup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Limits of looking people up, and where survey-service is asked. */
@ConfigMapping(prefix = "candour.lookup")
public interface LookupConfig {
    /** How many look-ups one officer may make in one study on one day. */
    @WithDefault("60")
    int perDay();

    /** Address of survey-service inside the cluster; its public address where none is given. */
    Optional<URI> survey();

    @WithDefault("5s")
    Duration patience();
}

package org.candour.platform.page;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where people reach the services. */
@ConfigMapping(prefix = "candour.address")
public interface AddressConfig {
    URI identity();

    URI survey();

    URI reporting();
}

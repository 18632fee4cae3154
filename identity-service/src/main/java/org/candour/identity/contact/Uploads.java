package org.candour.identity.contact;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/** Files between their check and their confirmation. */
public interface Uploads {
    void add(Upload upload, Sensitive<byte[]> file);

    Optional<Upload> find(UUID id);

    /** Lets one transaction at a time confirm it. */
    Optional<Upload> lock(UUID id);

    /** The file, while it waits. */
    Optional<InputStream> file(UUID id);

    /** Keeps what came of it, without the file. */
    void keep(Upload upload);

    void discard(UUID id);

    /** Deletes what nobody confirmed in time; says how many. */
    int discardExpired(Instant now);
}

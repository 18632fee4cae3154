package org.candour.survey.instrument;

import java.util.Optional;

/** Addresses under which versions can be tried. A link ends with the test. */
public interface TrialLinks {
    void add(VersionKey key, String token);

    void end(VersionKey key);

    Optional<String> token(VersionKey key);

    /** The version that the holder of a link may try. */
    Optional<VersionKey> version(String token);
}

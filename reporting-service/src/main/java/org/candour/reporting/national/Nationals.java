package org.candour.reporting.national;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.reporting.release.EditionState;
import org.jspecify.annotations.Nullable;

/** Every national summary ever made. */
public interface Nationals {
    /** Until the transaction ends, nobody else builds or decides here. */
    void lock(String study, String wave);

    void add(National national, byte @Nullable [] document);

    Optional<National> find(UUID id);

    /** The one that readers see now. */
    Optional<National> current(String study, String wave);

    /** Of a wave, the newest first. */
    List<National> of(String study, String wave);

    byte[] document(UUID id);

    void decide(UUID id, EditionState state, String by, Instant at, String reason);
}

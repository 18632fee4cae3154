package org.candour.reporting.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.reporting.release.Edition.Place;
import org.jspecify.annotations.Nullable;

/** Every edition ever made: the register. */
public interface Editions {
    /** Until the transaction ends, nobody else builds or decides here. */
    void lock(Place place);

    /** @param members code of each response in it, with the revision of its answers */
    void add(Edition edition, byte @Nullable [] document, Map<String, Integer> members);

    Optional<Edition> find(UUID id);

    Optional<Edition> latest(Place place);

    /** The one that readers see now. */
    Optional<Edition> current(Place place);

    /** The last that readers saw, withdrawn or not. */
    Optional<Edition> lastReleased(Place place);

    /** Newest first within each employer. */
    List<Edition> ofWave(String study, String wave);

    byte[] document(UUID edition);

    /** Everything that readers ever saw of this employer in this wave. */
    List<byte[]> releasedDocuments(Place place);

    Map<String, Integer> members(UUID edition);

    void decide(UUID edition, EditionState state, String by, Instant at);
}

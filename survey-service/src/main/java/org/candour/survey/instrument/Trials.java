package org.candour.survey.instrument;

/** Trials of versions. */
public interface Trials {
    /**
     * Trials of a version.
     *
     * @param started how many were begun
     * @param finished how many were sent in
     */
    record Count(int started, int finished) {}

    Count of(VersionKey key);

    /** Deletes what was entered and not sent in. */
    void end(VersionKey key);
}

package org.candour.survey.instrument;

/** How often versions were tried. */
public interface Trials {
    /**
     * Trials of a version.
     *
     * @param started how many were begun
     * @param finished how many were sent in
     */
    record Count(int started, int finished) {}

    Count of(VersionKey key);
}

package org.candour.survey.instrument;

import java.util.List;
import java.util.Optional;

/** The versions in the workshop, with all that happened to them. */
public interface Versions {
    /** All versions of a study, by code, the newest first. */
    List<Version> of(String study);

    Optional<Version> find(VersionKey key);

    /** Nobody else changes a version of this questionnaire until the caller commits, and none is added. */
    void lock(String study, String code);

    /** Adds a draft, or keeps what a change made of a version, and remembers the change. */
    void keep(Version version, VersionChange change);

    /** Deletes a draft and remembers that. */
    void delete(VersionKey key, VersionChange change);

    /** The latest change first; also of a version that is deleted. */
    List<VersionChange> history(VersionKey key);

    /** Revision of the last change, 0 when there never was one; also of a version that is deleted. */
    int lastRevision(VersionKey key);
}

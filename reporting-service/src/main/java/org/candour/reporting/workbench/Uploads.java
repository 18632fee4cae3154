package org.candour.reporting.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that researchers brought. */
public interface Uploads {
    void add(Upload upload, byte[] answers);

    Optional<Upload> find(UUID upload);

    /** Everything somebody brought, the newest first. */
    List<Upload> of(String owner);

    Optional<byte[]> answers(UUID upload);

    Optional<String> definition(UUID upload);

    void define(UUID upload, String definition);

    /** Notes that the owner is still here. */
    void touch(String owner);

    void save(UUID upload);

    void delete(UUID upload);

    /** @return how many were deleted */
    int deleteUnsaved(String owner);

    /** Deletes what is not saved and whose owner was last here before that time. */
    int deleteIdle(Instant before);
}

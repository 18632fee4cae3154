package org.candour.identity.notice;

import java.util.List;
import java.util.Optional;

/** Published notices. */
public interface Notices {
    void add(Notice notice);

    Optional<Notice> find(String study, int version);

    /** All versions, newest first. */
    List<Notice> history(String study);

    default Optional<Notice> current(String study) {
        return history(study).stream().findFirst();
    }
}

package org.candour.identity.notice;

import java.util.List;
import java.util.Optional;

/** Published notices. */
public interface Notices {
    void add(Notice notice);

    /** A version in the language that counts. */
    Optional<Notice> find(String study, int version);

    /** A version in all its languages, the one that counts first. */
    List<Notice> languages(String study, int version);

    /** All versions in the language that counts, newest first. */
    List<Notice> history(String study);

    default Optional<Notice> current(String study) {
        return history(study).stream().findFirst();
    }

    /** A version in a language, or in the one that counts where it is not in that language. */
    default Optional<Notice> in(String study, int version, String spoken) {
        return languages(study, version).stream()
                .filter(notice -> notice.spoken().equals(spoken))
                .findFirst()
                .or(() -> find(study, version));
    }
}

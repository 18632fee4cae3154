package org.candour.identity.notice;

import java.time.LocalDate;
import java.util.Optional;

/** Translations that somebody who knows the language accepted. Without that, a translation is not offered on the way in. */
public interface NoticeReviews {
    void add(Review review);

    Optional<Review> find(String study, int version, String language);

    /**
     * An accepted translation.
     *
     * @param reviewer who accepted it
     */
    record Review(String study, int version, String language, String reviewer, LocalDate day) {}
}

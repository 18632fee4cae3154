package org.candour.identity.notice.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.identity.notice.NoticeReviews;

/** Accepted translations as rows. */
@ApplicationScoped
public class SqlNoticeReviews implements NoticeReviews {
    private final EntityManager database;

    public SqlNoticeReviews(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Review review) {
        database.createNativeQuery("insert into notice_review (study, version, language, reviewer, reviewed_on)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, review.study())
                .setParameter(2, review.version())
                .setParameter(3, review.language())
                .setParameter(4, review.reviewer())
                .setParameter(5, review.day())
                .executeUpdate();
    }

    @Override
    public Optional<Review> find(String study, int version, String language) {
        List<?> found = database.createNativeQuery(
                        "select reviewer, reviewed_on from notice_review"
                                + " where study = ?1 and version = ?2 and language = ?3",
                        Tuple.class)
                .setParameter(1, study)
                .setParameter(2, version)
                .setParameter(3, language)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .findFirst()
                .map(row -> new Review(
                        study,
                        version,
                        language,
                        row.get("reviewer", String.class),
                        LocalDate.parse(row.get("reviewed_on").toString())));
    }
}

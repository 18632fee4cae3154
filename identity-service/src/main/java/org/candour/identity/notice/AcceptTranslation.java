package org.candour.identity.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;

/** Writes down that a named person read a translation and accepts it. From then on people are offered the language. */
@ApplicationScoped
public class AcceptTranslation {
    private final Notices notices;
    private final NoticeReviews reviews;
    private final RecordStaffAction audit;
    private final Clock clock;

    AcceptTranslation(Notices notices, NoticeReviews reviews, RecordStaffAction audit, Clock clock) {
        this.notices = notices;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void accept(String study, int version, String language, String reviewer, String subject) {
        boolean known = notices.languages(study, version).stream()
                .anyMatch(notice -> notice.translation() && notice.language().equals(language));
        if (!known) {
            throw Problem.notFound();
        }
        if (reviewer.isBlank() || reviewer.length() > 100) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED,
                    "The review was not recorded.",
                    List.of(new Violation("reviewer", "Enter who read the translation, up to 100 characters")));
        }
        if (reviews.find(study, version, language).isPresent()) {
            return;
        }
        reviews.add(new NoticeReviews.Review(
                study, version, language, reviewer, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        audit.record(subject, "notice-translation-accepted", study, "version " + version + ", language " + language);
    }
}

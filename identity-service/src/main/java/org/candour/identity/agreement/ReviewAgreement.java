package org.candour.identity.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.Studies;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Writes down that somebody looked at an agreement again, and when the next look is due. */
@ApplicationScoped
public class ReviewAgreement {
    private final Studies studies;
    private final Agreements agreements;
    private final RecordStaffAction audit;
    private final Clock clock;

    ReviewAgreement(Studies studies, Agreements agreements, RecordStaffAction audit, Clock clock) {
        this.studies = studies;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void review(String study, UUID id, @Nullable LocalDate next, String subject) {
        studies.lock(study);
        Agreement agreement = agreements.find(study, id).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (agreement.on(today) == Agreement.State.ENDED) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED, "This agreement has ended. Record the one that takes its place.");
        }
        if (next == null || !next.isAfter(today) || next.isAfter(today.plusYears(5))) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED,
                    "The review was not recorded.",
                    List.of(new Violation("next", "Enter the day of the next review: after today, within five years")));
        }
        agreements.keep(agreement.reviewedOn(today, next));
        audit.record(
                subject,
                "agreement-reviewed",
                study,
                "organisation " + agreement.organisation() + ", reference " + agreement.reference() + ", next " + next);
    }
}

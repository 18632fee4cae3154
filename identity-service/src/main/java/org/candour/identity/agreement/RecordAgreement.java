package org.candour.identity.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.time.Ids;

/** Writes down a signed agreement. */
@ApplicationScoped
public class RecordAgreement {
    private static final int LONGEST_REVIEW_YEARS = 5;

    private final Studies studies;
    private final Agreements agreements;
    private final RecordStaffAction audit;
    private final Ids ids;
    private final Clock clock;

    RecordAgreement(Studies studies, Agreements agreements, RecordStaffAction audit, Ids ids, Clock clock) {
        this.studies = studies;
        this.agreements = agreements;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void record(NewAgreement typed, String subject) {
        studies.lock(typed.study());
        StudyDefinition study = studies.find(typed.study()).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Violation> violations = new ArrayList<>();
        if (study.employer(typed.organisation()).isEmpty()) {
            violations.add(new Violation("organisation", "Choose an organisation of this study"));
        }
        if (!typed.reference().matches("[0-9A-Za-z][0-9A-Za-z ./-]{0,59}")) {
            violations.add(new Violation(
                    "reference", "Enter the reference of the document: letters, digits, dots, dashes, up to 60"));
        }
        LocalDate from = typed.from();
        if (from == null) {
            violations.add(new Violation("from", "Enter the first day as a date, such as 2026-11-21"));
        }
        LocalDate review = typed.review();
        if (review == null
                || review.isBefore(today)
                || (from != null && review.isBefore(from))
                || review.isAfter(today.plusYears(LONGEST_REVIEW_YEARS))) {
            violations.add(new Violation(
                    "review",
                    "Enter the day of the next review: not in the past, within five years, not before it starts"));
        }
        boolean there = agreements.of(typed.study()).stream()
                .filter(known -> known.organisation().equals(typed.organisation()))
                .filter(known -> known.reference().equals(typed.reference()))
                .anyMatch(known -> known.on(today) != Agreement.State.ENDED);
        if (there) {
            violations.add(new Violation("reference", "This agreement is recorded already. Review it in the list"));
        }
        if (!violations.isEmpty() || from == null || review == null) {
            throw new Problem(IdentityProblem.NOT_ACCEPTED, "The agreement was not recorded.", violations);
        }
        agreements.keep(new Agreement(
                ids.next(), typed.study(), typed.organisation(), typed.reference(), from, today, review, null));
        audit.record(
                subject,
                "agreement-recorded",
                typed.study(),
                "organisation " + typed.organisation() + ", reference " + typed.reference());
    }
}

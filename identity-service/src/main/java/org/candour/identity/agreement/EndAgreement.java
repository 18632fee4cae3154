package org.candour.identity.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.study.Studies;
import org.candour.platform.problem.Problem;

/** Ends an agreement from today on. It stays in the list. */
@ApplicationScoped
public class EndAgreement {
    private final Studies studies;
    private final Agreements agreements;
    private final RecordStaffAction audit;
    private final Clock clock;

    EndAgreement(Studies studies, Agreements agreements, RecordStaffAction audit, Clock clock) {
        this.studies = studies;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void end(String study, UUID id, String subject) {
        studies.lock(study);
        Agreement agreement = agreements.find(study, id).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (agreement.on(today) == Agreement.State.ENDED) {
            return;
        }
        agreements.keep(agreement.endedOn(today));
        audit.record(
                subject,
                "agreement-ended",
                study,
                "organisation " + agreement.organisation() + ", reference " + agreement.reference());
    }
}

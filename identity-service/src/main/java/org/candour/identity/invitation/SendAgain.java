package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.problem.Problem;

/** Sends once more to those who may have the mail or not. A person decides that; the software never does. */
@ApplicationScoped
public class SendAgain {
    private final Mailings mailings;
    private final RecordStaffAction audit;

    SendAgain(Mailings mailings, RecordStaffAction audit) {
        this.mailings = mailings;
        this.audit = audit;
    }

    @Transactional
    public void again(String study, UUID id, String subject) {
        Mailing mailing = mailings.lock(study, id).filter(Mailing::standing).orElseThrow(Problem::notFound);
        int people = mailings.sendAgain(id);
        if (people > 0) {
            mailings.keep(mailing.in(Mailing.State.STARTED));
            audit.record(subject, "mailing-uncertain-again", study, "mailing " + id + ", people " + people);
        }
    }
}

package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;

/** Starts, pauses, goes on with or gives up a mailing. */
@ApplicationScoped
public class ChangeMailing {
    private final Mailings mailings;
    private final RecordStaffAction audit;

    ChangeMailing(Mailings mailings, RecordStaffAction audit) {
        this.mailings = mailings;
        this.audit = audit;
    }

    @Transactional
    public void change(String study, UUID id, Step step, String subject) {
        Mailing mailing = mailings.lock(study, id).orElseThrow(Problem::notFound);
        Mailing.State next = step.to;
        if (mailing.state() == next) {
            return;
        }
        boolean possible = switch (next) {
            case STARTED -> mailing.unfinished();
            case PAUSED -> mailing.state() == Mailing.State.STARTED;
            case CANCELLED -> mailing.unfinished();
            case PLANNED, DONE -> false;
        };
        if (!possible) {
            throw new Problem(IdentityProblem.MAILING_STATE, "This mailing has ended. Plan another one.");
        }
        mailings.keep(mailing.in(next));
        audit.record(subject, "mailing-" + next.name().toLowerCase(Locale.ROOT), study, "mailing " + id);
    }

    /** Steps that somebody on the staff takes. */
    public enum Step {
        START(Mailing.State.STARTED),
        PAUSE(Mailing.State.PAUSED),
        CANCEL(Mailing.State.CANCELLED);

        private final Mailing.State to;

        Step(Mailing.State to) {
            this.to = to;
        }
    }
}

package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;

/** After a change of key: seals the next values again, a batch in one transaction, and records how far it has come. */
@ApplicationScoped
public class ResealContacts {
    static final int BATCH = 500;
    private static final String BY = "candour";

    private final Studies studies;
    private final OldSeals seals;
    private final Scopes scopes;
    private final RecordStaffAction audit;

    public ResealContacts(Studies studies, OldSeals seals, Scopes scopes, RecordStaffAction audit) {
        this.studies = studies;
        this.seals = seals;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** One batch of the first study that has any; how far it has come. */
    @Transactional
    public Progress reseal() {
        for (StudyDefinition study : studies.all()) {
            scopes.enter(Scope.wholeStudy(study.code()));
            int done = seals.renew(study.code(), BATCH);
            if (done > 0) {
                long left = seals.count(study.code());
                audit.record(BY, "contacts-resealed", study.code(), "values " + done + ", still to do " + left);
                return new Progress(study.code(), done, left);
            }
        }
        return new Progress("", 0, 0);
    }

    /** How many values of a study were sealed again, and how many wait. */
    public record Progress(String study, int done, long left) {}
}

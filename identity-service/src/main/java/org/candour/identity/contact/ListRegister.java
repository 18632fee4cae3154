package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;

/** The stakeholder register, for the research body; the reading is recorded. */
@ApplicationScoped
public class ListRegister {
    private final Stakeholders stakeholders;
    private final Scopes scopes;
    private final RecordStaffAction audit;

    ListRegister(Stakeholders stakeholders, Scopes scopes, RecordStaffAction audit) {
        this.stakeholders = stakeholders;
        this.scopes = scopes;
        this.audit = audit;
    }

    @Transactional
    public List<Stakeholders.Stakeholder> of(String study, String subject) {
        scopes.enter(Scope.wholeStudy(study));
        List<Stakeholders.Stakeholder> all = stakeholders.of(study);
        audit.record(subject, "register-read", study, "people shown " + all.size());
        return all;
    }
}

package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;

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
    public Listing<Stakeholders.Stakeholder> of(String study, ListQuery query, String subject) {
        scopes.enter(Scope.wholeStudy(study));
        Listing<Stakeholders.Stakeholder> page = stakeholders.list(study, query);
        String shown =
                "page " + page.query().page() + ", people shown " + page.lines().size();
        audit.record(subject, "register-read", study, shown);
        return page;
    }
}

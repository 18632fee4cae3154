package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.identity.audit.RecordStaffAction;

/** What an organisation supplied, for itself; the reading is recorded (SP-11). Never answers, never who answered. */
@ApplicationScoped
public class ListSupplied {
    private final Contacts contacts;
    private final Scopes scopes;
    private final RecordStaffAction audit;

    ListSupplied(Contacts contacts, Scopes scopes, RecordStaffAction audit) {
        this.contacts = contacts;
        this.scopes = scopes;
        this.audit = audit;
    }

    @Transactional
    public SuppliedPage list(Scope scope, SuppliedQuery query, String subject) {
        scopes.enter(scope);
        SuppliedPage page = contacts.list(scope, query);
        audit.record(
                subject,
                "contacts-read",
                scope.study(),
                scope.organisation() + ", page " + query.page() + ", people shown "
                        + page.lines().size());
        return page;
    }
}

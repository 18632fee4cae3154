package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;

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
    public Listing<Contacts.Supplied> list(Scope scope, List<Column> columns, ListQuery query, String subject) {
        scopes.enter(scope);
        Listing<Contacts.Supplied> page = contacts.list(scope, columns, query);
        audit.record(
                subject,
                "contacts-read",
                scope.study(),
                scope.organisation() + ", page " + page.query().page() + ", people shown "
                        + page.lines().size());
        return page;
    }
}

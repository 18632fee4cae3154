package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;

/** People who came onto the list without an employer's file, for the research body; the reading is recorded. */
@ApplicationScoped
public class ListNominations {
    private final Contacts contacts;
    private final Scopes scopes;
    private final RecordStaffAction audit;

    ListNominations(Contacts contacts, Scopes scopes, RecordStaffAction audit) {
        this.contacts = contacts;
        this.scopes = scopes;
        this.audit = audit;
    }

    @Transactional
    public Listing<Contacts.Named> of(String study, ListQuery query, String subject) {
        scopes.enter(Scope.wholeStudy(study));
        Listing<Contacts.Named> named = contacts.named(study, query);
        String shown = "page " + named.query().page() + ", people shown "
                + named.lines().size();
        audit.record(subject, "nominations-read", study, shown);
        return named;
    }
}

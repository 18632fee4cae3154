package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;

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
    public List<Contacts.Named> of(String study, String subject) {
        scopes.enter(Scope.wholeStudy(study));
        List<Contacts.Named> named = contacts.named(study);
        audit.record(subject, "nominations-read", study, "people shown " + named.size());
        return named;
    }
}

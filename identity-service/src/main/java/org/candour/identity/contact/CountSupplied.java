package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** How many people each organisation supplied, for the research body. */
@ApplicationScoped
public class CountSupplied {
    private final Contacts contacts;
    private final Scopes scopes;

    CountSupplied(Contacts contacts, Scopes scopes) {
        this.contacts = contacts;
        this.scopes = scopes;
    }

    @Transactional
    public Map<String, Long> of(String study) {
        scopes.enter(Scope.wholeStudy(study));
        return contacts.counts(study).stream()
                .collect(Collectors.toMap(Contacts.SuppliedCount::organisation, Contacts.SuppliedCount::people));
    }
}

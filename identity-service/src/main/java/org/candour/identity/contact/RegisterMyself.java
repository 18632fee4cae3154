package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.identity.study.ContactRules.Source;
import org.candour.platform.sensitive.Sensitive;

/**
 * Puts somebody on the list who asks for it (EW-A3). Whether the person was known, or had asked to be left alone, shows
 * nowhere: anybody can type anybody's address.
 */
@ApplicationScoped
public class RegisterMyself {
    private final Contacts contacts;
    private final Suppressions suppressions;
    private final BlindIndexes indexes;
    private final Scopes scopes;
    private final Clock clock;

    RegisterMyself(Contacts contacts, Suppressions suppressions, BlindIndexes indexes, Scopes scopes, Clock clock) {
        this.contacts = contacts;
        this.suppressions = suppressions;
        this.indexes = indexes;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    public void register(String study, String organisation, Sensitive<Particulars> person) {
        scopes.enter(Scope.wholeStudy(study));
        if (suppressions.contains(study, Suppressions.Reach.CONTACT, indexes.everyOfMail(study, person))) {
            return;
        }
        contacts.add(List.of(new NewContact(
                study,
                organisation,
                Source.SELF_REGISTERED,
                person,
                "self",
                "",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                null)));
    }
}

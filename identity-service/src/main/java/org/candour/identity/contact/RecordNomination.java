package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.study.ContactRules.Source;
import org.candour.platform.sensitive.Sensitive;

/**
 * Puts somebody on the list whom a body or a person named (EW-A3). The nominator hears nothing of what follows (EW-B3).
 */
@ApplicationScoped
public class RecordNomination {
    private final Contacts contacts;
    private final Suppressions suppressions;
    private final BlindIndexes indexes;
    private final Scopes scopes;
    private final RecordStaffAction audit;
    private final Clock clock;

    RecordNomination(
            Contacts contacts,
            Suppressions suppressions,
            BlindIndexes indexes,
            Scopes scopes,
            RecordStaffAction audit,
            Clock clock) {
        this.contacts = contacts;
        this.suppressions = suppressions;
        this.indexes = indexes;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says whether the person is on the list now; not so where they asked to be left alone. */
    @Transactional
    public boolean record(
            String study,
            String organisation,
            Source source,
            String nominator,
            Sensitive<Particulars> person,
            String subject) {
        scopes.enter(Scope.wholeStudy(study));
        if (suppressions.contains(study, Suppressions.Reach.CONTACT, indexes.everyOfMail(study, person))) {
            audit.record(subject, "nomination-left-out", study, source + " by " + nominator);
            return false;
        }
        contacts.add(List.of(new NewContact(
                study,
                organisation,
                source,
                person,
                nominator,
                "",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                null)));
        audit.record(subject, "nomination-recorded", study, source + " by " + nominator);
        return true;
    }
}

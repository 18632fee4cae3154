package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.consent.MailWishes;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;

/** Whether participants who came from a contact list want e-mails. */
@ApplicationScoped
public class ContactMailWishes implements MailWishes {
    private final Links links;
    private final Addresses addresses;
    private final Scopes scopes;

    ContactMailWishes(Links links, Addresses addresses, Scopes scopes) {
        this.links = links;
        this.addresses = addresses;
        this.scopes = scopes;
    }

    @Override
    @Transactional
    public Optional<Boolean> wanted(UUID participant) {
        return links.studyOf(participant).flatMap(study -> {
            scopes.enter(Scope.wholeStudy(study));
            return addresses.quiet(study, participant).map(quiet -> !quiet);
        });
    }

    @Override
    @Transactional
    public void want(UUID participant, boolean wanted, LocalDate day) {
        links.studyOf(participant).ifPresent(study -> {
            scopes.enter(Scope.wholeStudy(study));
            addresses.setQuiet(study, participant, !wanted, day);
        });
    }
}

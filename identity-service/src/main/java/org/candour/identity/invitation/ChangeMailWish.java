package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.sensitive.Sensitive;

/** Stops mails to somebody, or lets them come again, by the link in a mail. */
@ApplicationScoped
public class ChangeMailWish {
    private final Links links;
    private final Addresses addresses;
    private final Studies studies;
    private final Scopes scopes;
    private final Clock clock;

    ChangeMailWish(Links links, Addresses addresses, Studies studies, Scopes scopes, Clock clock) {
        this.links = links;
        this.addresses = addresses;
        this.studies = studies;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Where it stands after that; nothing for a link that is not known. */
    @Transactional
    public Optional<Wish> change(Sensitive<String> secret, Change change) {
        return links.byOptOut(secret).flatMap(addressee -> {
            scopes.enter(Scope.wholeStudy(addressee.study()));
            if (change != Change.NONE) {
                LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
                addresses.setQuiet(addressee.study(), addressee.contact(), change == Change.STOP, today);
            }
            Optional<StudyDefinition> study = studies.find(addressee.study());
            return addresses
                    .quiet(addressee.study(), addressee.contact())
                    .flatMap(quiet -> study.map(known -> new Wish(known, !quiet)));
        });
    }

    /** What somebody wants. */
    public enum Change {
        NONE,
        STOP,
        RESUME
    }

    /** Whether a study may write to somebody. */
    public record Wish(StudyDefinition study, boolean mails) {}
}

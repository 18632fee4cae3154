package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.candour.identity.notice.Notices;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;

/** Lets somebody with a personal link from a mail through the same door as everybody. Stores nothing. */
@ApplicationScoped
public class EnterByLink {
    private final PersonalLinks links;
    private final Notices notices;

    EnterByLink(PersonalLinks links, Notices notices) {
        this.links = links;
        this.notices = notices;
    }

    /** A passage, or nothing when the link does not hold. */
    @Transactional
    public Optional<Passage> enter(Sensitive<String> token) {
        return links.byToken(token)
                .map(invited -> new Passage(
                        invited.study(),
                        invited.wave(),
                        invited.organisation(),
                        invited.unit(),
                        notices.current(invited.study())
                                .orElseThrow(Problem::notFound)
                                .version(),
                        Passage.Key.INVITED,
                        false,
                        "en",
                        token,
                        Sensitive.of("")));
    }
}

package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.candour.identity.invitation.Mailings.Fate;

/** The mailings of a study and how far each is. */
@ApplicationScoped
public class ShowMailings {
    private final Mailings mailings;

    ShowMailings(Mailings mailings) {
        this.mailings = mailings;
    }

    @Transactional
    public List<Shown> of(String study) {
        return mailings.of(study).stream()
                .map(mailing -> new Shown(mailing, mailings.counts(mailing.id())))
                .toList();
    }

    /** A mailing and how many mails came to what. */
    public record Shown(Mailing mailing, Map<Fate, Long> counts) {}
}

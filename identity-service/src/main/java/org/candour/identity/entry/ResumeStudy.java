package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.platform.sensitive.Sensitive;

/** Lets somebody back in with the secret they were given. Stores nothing. */
@ApplicationScoped
public class ResumeStudy {
    private static final Sensitive<String> NONE = Sensitive.of("");

    private final Participants participants;
    private final EnterByLink enterByLink;

    ResumeStudy(Participants participants, EnterByLink enterByLink) {
        this.participants = participants;
        this.enterByLink = enterByLink;
    }

    public Optional<Passage> resume(Passage.Key key, Sensitive<String> secret) {
        return switch (key) {
            case LINK -> participants.byToken(secret).map(found -> passage(found, key, secret, NONE));
            case TYPED -> participants.byShortCode(secret).map(found -> passage(found, key, NONE, secret));
            case INVITED -> enterByLink.enter(secret);
        };
    }

    private static Passage passage(
            Participant found, Passage.Key key, Sensitive<String> token, Sensitive<String> shortCode) {
        return new Passage(
                found.study(),
                found.wave(),
                found.employer(),
                found.unit(),
                found.noticeVersion(),
                key,
                false,
                "en",
                token,
                shortCode);
    }
}

package org.candour.identity.entry;

import java.util.Set;
import org.candour.identity.consent.ConsentKind;

/** What came of agreeing. */
public sealed interface JoinOutcome {
    /** The person is a participant, newly or since an earlier try. */
    record Joined() implements JoinOutcome {}

    /** A consent without which nobody can take part was not given; nothing was stored. */
    record ConsentMissing(Set<ConsentKind> kinds) implements JoinOutcome {
        public ConsentMissing {
            kinds = Set.copyOf(kinds);
        }
    }

    /** The personal link was revoked in the meantime; nothing was stored. */
    record LinkEnded() implements JoinOutcome {}

    /** The wave takes no answers any more; nothing was stored. */
    record WaveClosed() implements JoinOutcome {}
}

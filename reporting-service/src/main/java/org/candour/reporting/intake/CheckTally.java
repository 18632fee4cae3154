package org.candour.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.response.ClosingTally;

/** Keeps the closing tally of a wave and compares it with what was received; the wave is complete when they agree. */
@ApplicationScoped
public class CheckTally {
    private final Tallies tallies;

    public CheckTally(Tallies tallies) {
        this.tallies = tallies;
    }

    @Transactional
    public void check(ClosingTally tally) {
        tallies.keep(tally);
        tallies.compare(tally.study(), tally.wave());
    }
}

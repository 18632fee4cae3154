package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.platform.outbox.Outbox;

/** Takes over a wave and, when it has closed, says once and for all what was submitted. */
@ApplicationScoped
public class KeepWave {
    private final Waves waves;
    private final UnsentAnswers unsentAnswers;
    private final Submissions submissions;
    private final ClosingTallies closingTallies;
    private final Outbox outbox;

    public KeepWave(
            Waves waves,
            UnsentAnswers unsentAnswers,
            Submissions submissions,
            ClosingTallies closingTallies,
            Outbox outbox) {
        this.waves = waves;
        this.unsentAnswers = unsentAnswers;
        this.submissions = submissions;
        this.closingTallies = closingTallies;
        this.outbox = outbox;
    }

    @Transactional
    public void keep(WaveAnnounced announced) {
        Optional<WaveState> before = waves.lock(announced.study(), announced.wave());
        boolean closes = announced.state() == WaveState.CLOSED && !before.equals(Optional.of(WaveState.CLOSED));
        if (waves.keep(announced) && closes) {
            close(announced.study(), announced.wave());
        }
    }

    private void close(String study, String wave) {
        unsentAnswers.deleteOf(study, wave);
        Tally tally = submissions.of(study, wave);
        int revision = closingTallies.next(study, wave, tally);
        outbox.add(
                new ClosingTally(study, wave, revision, tally.count(), tally.checksum()), study + "/" + wave, revision);
    }
}

package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;

/** Ends answering for good. */
@ApplicationScoped
public class CloseWave {
    private final Studies studies;
    private final Waves waves;
    private final StudyAnnouncer announcer;
    private final Instance<HandOver> handOvers;
    private final RecordStaffAction audit;

    CloseWave(
            Studies studies,
            Waves waves,
            StudyAnnouncer announcer,
            @Any Instance<HandOver> handOvers,
            RecordStaffAction audit) {
        this.studies = studies;
        this.waves = waves;
        this.announcer = announcer;
        this.handOvers = handOvers;
        this.audit = audit;
    }

    @Transactional
    public void close(String study, String code, String subject) {
        studies.lock(study);
        Wave wave = waves.find(study, code).orElseThrow(Problem::notFound);
        if (wave.phase() == Wave.Phase.CLOSED) {
            return;
        }
        if (!wave.open()) {
            throw new Problem(IdentityProblem.WAVE_STATE, "This wave was never open.");
        }
        Wave closed = wave.in(Wave.Phase.CLOSED);
        waves.keep(closed);
        announcer.announce(closed);
        handOvers.forEach(one -> one.handOver(study));
        audit.record(subject, "wave-closed", study, "wave " + code);
    }
}

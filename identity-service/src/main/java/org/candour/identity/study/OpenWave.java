package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;

/** Lets people answer. */
@ApplicationScoped
public class OpenWave {
    private final Studies studies;
    private final Waves waves;
    private final LaunchGates gates;
    private final RecordPhase phase;
    private final StudyPhases phases;
    private final StudyAnnouncer announcer;
    private final RecordStaffAction audit;

    OpenWave(
            Studies studies,
            Waves waves,
            LaunchGates gates,
            RecordPhase phase,
            StudyPhases phases,
            StudyAnnouncer announcer,
            RecordStaffAction audit) {
        this.studies = studies;
        this.waves = waves;
        this.gates = gates;
        this.phase = phase;
        this.phases = phases;
        this.announcer = announcer;
        this.audit = audit;
    }

    @Transactional
    public void open(String study, String code, String subject) {
        studies.lock(study);
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        Wave wave = waves.find(study, code).orElseThrow(Problem::notFound);
        if (wave.open()) {
            return;
        }
        if (wave.phase() == Wave.Phase.CLOSED) {
            throw new Problem(IdentityProblem.WAVE_STATE, "This wave is closed. A closed wave does not open again.");
        }
        if (waves.open(study).isPresent()) {
            throw new Problem(IdentityProblem.WAVE_STATE, "Another wave is open. Close it first.");
        }
        gates.require(definition, Optional.of(wave));
        if (phases.current(study)
                .filter(now -> now != ErasurePhase.Code.COLLECTING)
                .isPresent()) {
            throw new Problem(
                    IdentityProblem.WAVE_STATE, "The study no longer collects. Record the phase Collecting first.");
        }
        phase.record(study, ErasurePhase.Code.COLLECTING, subject);
        Wave opened = wave.in(Wave.Phase.OPEN);
        waves.keep(opened);
        announcer.announce(opened);
        audit.record(subject, "wave-opened", study, "wave " + code);
    }
}

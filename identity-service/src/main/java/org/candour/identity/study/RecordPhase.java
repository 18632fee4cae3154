package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;

/** Writes down that a study enters its next phase. Nothing does so by itself, except opening the first wave. */
@ApplicationScoped
public class RecordPhase {
    private final Studies studies;
    private final StudyPhases phases;
    private final Waves waves;
    private final LaunchGates gates;
    private final RecordStaffAction audit;
    private final Clock clock;

    RecordPhase(
            Studies studies, StudyPhases phases, Waves waves, LaunchGates gates, RecordStaffAction audit, Clock clock) {
        this.studies = studies;
        this.phases = phases;
        this.waves = waves;
        this.gates = gates;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void record(String study, ErasurePhase.Code phase, String subject) {
        studies.lock(study);
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        List<RecordedPhase> before = phases.of(study);
        Optional<ErasurePhase.Code> now = phases.current(study);
        if (now.filter(phase::equals).isPresent()) {
            return;
        }
        if (!ErasurePhase.Code.after(now).contains(phase)) {
            throw new Problem(IdentityProblem.PHASE_STATE, "The study cannot go to this phase from where it is.");
        }
        if (phase == ErasurePhase.Code.COLLECTING) {
            gates.require(definition, waves.next(study));
        } else if (waves.open(study).isPresent()) {
            throw new Problem(IdentityProblem.PHASE_STATE, "A wave is open. Close it first.");
        }
        phases.add(new RecordedPhase(
                study, before.size() + 1, phase, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        audit.record(subject, "phase-recorded", study, phase.name());
    }
}

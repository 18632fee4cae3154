package org.candour.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.identity.study.ErasurePhase;
import org.candour.identity.study.RecordedPhase;
import org.candour.identity.study.StudyPhases;
import org.candour.platform.audit.RecordEnds;

/** A study has ended when its phase Closed was recorded. */
@ApplicationScoped
public class StudyEnds implements RecordEnds {
    private final StudyPhases phases;

    StudyEnds(StudyPhases phases) {
        this.phases = phases;
    }

    @Override
    public Optional<LocalDate> of(String study) {
        return phases.of(study).stream()
                .filter(one -> one.phase() == ErasurePhase.Code.CLOSED)
                .map(RecordedPhase::day)
                .findFirst();
    }
}

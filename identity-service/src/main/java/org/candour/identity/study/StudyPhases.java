package org.candour.identity.study;

import java.util.List;
import java.util.Optional;

/** The phases that a study went through. They decide what erasure means (EW-B7). */
public interface StudyPhases {
    /** All that were recorded, the oldest first. */
    List<RecordedPhase> of(String study);

    void add(RecordedPhase phase);

    /** The phase now; none before the study opens. */
    default Optional<ErasurePhase.Code> current(String study) {
        return of(study).stream().reduce((earlier, later) -> later).map(RecordedPhase::phase);
    }
}

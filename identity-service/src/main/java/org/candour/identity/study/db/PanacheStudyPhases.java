package org.candour.identity.study.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.identity.study.ErasurePhase;
import org.candour.identity.study.RecordedPhase;
import org.candour.identity.study.StudyPhases;
import org.candour.platform.time.Ids;

/** Phases as rows, which are added and never changed. */
@ApplicationScoped
public class PanacheStudyPhases implements StudyPhases {
    private final Ids ids;

    public PanacheStudyPhases(Ids ids) {
        this.ids = ids;
    }

    @Override
    public List<RecordedPhase> of(String study) {
        return StudyPhaseEntity.<StudyPhaseEntity>list("study = ?1 order by position", study).stream()
                .map(row -> new RecordedPhase(
                        row.study, row.position, ErasurePhase.Code.valueOf(row.phase), row.recordedOn))
                .toList();
    }

    @Override
    public void add(RecordedPhase phase) {
        StudyPhaseEntity row = new StudyPhaseEntity();
        row.id = ids.next();
        row.study = phase.study();
        row.position = phase.position();
        row.phase = phase.phase().name();
        row.recordedOn = phase.day();
        row.persist();
    }
}

package org.candour.reporting.validation.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ScaleStatuses;

/** Decisions as rows; the newest counts. */
@ApplicationScoped
public class PanacheScaleStatuses implements ScaleStatuses {
    private static final String OF_VERSION =
            " from ScaleStatusEntity s where s.study = ?1 and s.instrument = ?2 and s.version = ?3";

    private final Clock clock;

    public PanacheScaleStatuses(Clock clock) {
        this.clock = clock;
    }

    record Decision(String scale, ScaleStatus status) {}

    @Override
    public Map<String, ScaleStatus> of(String study, String instrument, int version) {
        Map<String, ScaleStatus> statuses = new HashMap<>();
        ScaleStatusEntity.find(
                        "select s.scale, s.status" + OF_VERSION + " order by s.revision", study, instrument, version)
                .project(Decision.class)
                .list()
                .forEach(decision -> statuses.put(decision.scale(), decision.status()));
        return statuses;
    }

    @Override
    public void set(String study, String instrument, int version, String scale, ScaleStatus status, String subject) {
        ScaleStatusEntity row = new ScaleStatusEntity();
        row.study = study;
        row.instrument = instrument;
        row.version = version;
        row.scale = scale;
        row.revision = revision(study, instrument, version, scale) + 1;
        row.status = status;
        row.setBy = subject;
        row.setAt = clock.instant();
        row.persistAndFlush();
    }

    private static int revision(String study, String instrument, int version, String scale) {
        return ScaleStatusEntity.find(
                        "select coalesce(max(s.revision), 0)" + OF_VERSION + " and s.scale = ?4",
                        study,
                        instrument,
                        version,
                        scale)
                .project(Integer.class)
                .singleResult();
    }
}

package org.candour.reporting.validation.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ScaleDecision;
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
    public List<ScaleDecision> history(ScaleVersion scale) {
        return ScaleStatusEntity.find(
                        "select s.revision, s.status, s.run, s.fingerprint, s.reason, s.setBy, s.setAt" + OF_VERSION
                                + " and s.scale = ?4 order by s.revision desc",
                        scale.study(),
                        scale.instrument(),
                        scale.version(),
                        scale.scale())
                .project(ScaleDecision.class)
                .list();
    }

    @Override
    public void set(ScaleVersion scale, ScaleStatus status, Ground ground, String subject) {
        ScaleStatusEntity row = new ScaleStatusEntity();
        row.study = scale.study();
        row.instrument = scale.instrument();
        row.version = scale.version();
        row.scale = scale.scale();
        row.revision =
                history(scale).stream().map(ScaleDecision::revision).findFirst().orElse(0) + 1;
        row.status = status;
        row.run = ground.run();
        row.fingerprint = ground.fingerprint();
        row.reason = ground.reason();
        row.setBy = subject;
        row.setAt = clock.instant();
        row.persistAndFlush();
    }
}

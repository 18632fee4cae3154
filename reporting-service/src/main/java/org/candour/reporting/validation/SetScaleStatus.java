package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.summary.ScaleStatus;

/** Records a researcher's verdict on a scale of the instrument version that a wave used. */
@ApplicationScoped
public class SetScaleStatus {
    private final Studies studies;
    private final ScaleStatuses statuses;
    private final AuditTrail audit;

    public SetScaleStatus(Studies studies, ScaleStatuses statuses, AuditTrail audit) {
        this.studies = studies;
        this.statuses = statuses;
        this.audit = audit;
    }

    @Transactional
    public void set(String subject, String study, String waveCode, String scale, ScaleStatus status) {
        WaveAnnounced wave = studies.wave(study, waveCode).orElseThrow(Problem::notFound);
        Instrument instrument = studies.instrument(study, wave.instrument(), wave.instrumentVersion())
                .filter(known ->
                        known.scales().stream().anyMatch(one -> one.code().equals(scale)))
                .orElseThrow(Problem::notFound);
        statuses.set(study, instrument.code(), instrument.version(), scale, status, subject);
        audit.add(new Act(subject, Act.Action.SCALE_STATUS_SET, study, waveCode, "", scale + " " + status));
    }
}

package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.study.StaffAssigned;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.notice.Notices;
import org.candour.platform.access.Grants;

/** Publishes packs from any folder with the real parts behind them. */
@ApplicationScoped
public class TestStudies {
    private final FrozenRules frozen;
    private final Studies studies;
    private final Waves waves;
    private final Notices notices;
    private final StudyAnnouncer announcer;
    private final RecordStaffAction audit;
    private final OpenWave open;
    private final CloseWave close;
    private final Grants grants;

    TestStudies(
            FrozenRules frozen,
            Studies studies,
            Waves waves,
            Notices notices,
            StudyAnnouncer announcer,
            RecordStaffAction audit,
            OpenWave open,
            CloseWave close,
            Grants grants) {
        this.frozen = frozen;
        this.studies = studies;
        this.waves = waves;
        this.notices = notices;
        this.announcer = announcer;
        this.audit = audit;
        this.open = open;
        this.close = close;
        this.grants = grants;
    }

    @Transactional
    public PublishOutcome publish(Packs packs, String code) {
        return new PublishPack(packs, frozen, studies, waves, notices, announcer, audit).publish(code, "test");
    }

    public void open(String code) {
        open.open(code, "2026", "test");
    }

    public void close(String code) {
        close.close(code, "2026", "test");
    }

    public void grant(String subject, String role, String study) {
        String id = subject + "/" + role + "/" + study;
        grants.keep(new StaffAssigned(id, 1, subject, role, study, "", true));
    }
}

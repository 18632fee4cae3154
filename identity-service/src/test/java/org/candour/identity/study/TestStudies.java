package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.contracts.study.StaffAssigned;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.notice.Notices;
import org.candour.identity.notice.TellAboutChange;
import org.candour.platform.access.Grants;

/** Publishes packs from any folder with the real parts behind them. */
@ApplicationScoped
public class TestStudies {
    private final FrozenRules frozen;
    private final Studies studies;
    private final Waves waves;
    private final Notices notices;
    private final TellAboutChange tell;
    private final StudyAnnouncer announcer;
    private final RecordStaffAction audit;
    private final KeepInstrumentVersion versions;
    private final OpenWave open;
    private final CloseWave close;
    private final Grants grants;

    TestStudies(
            FrozenRules frozen,
            Studies studies,
            Waves waves,
            Notices notices,
            TellAboutChange tell,
            StudyAnnouncer announcer,
            RecordStaffAction audit,
            KeepInstrumentVersion versions,
            OpenWave open,
            CloseWave close,
            Grants grants) {
        this.frozen = frozen;
        this.studies = studies;
        this.waves = waves;
        this.notices = notices;
        this.tell = tell;
        this.announcer = announcer;
        this.audit = audit;
        this.versions = versions;
        this.open = open;
        this.close = close;
        this.grants = grants;
    }

    @Transactional
    public PublishOutcome publish(Packs packs, String code) {
        return new PublishPack(packs, frozen, studies, waves, notices, tell, announcer, audit).publish(code, "test");
    }

    /** As if survey-service had announced the questionnaire that the shipped wave names. */
    public void publishQuestionnaire(String study) {
        announced(questionnaire(study, 1, InstrumentState.PUBLISHED));
    }

    public void announced(InstrumentAnnounced event) {
        versions.keep(event);
    }

    public static InstrumentAnnounced questionnaire(String study, int revision, InstrumentState state) {
        Instrument instrument =
                new Instrument("HC-MAIN", 1, 0, "Health check", List.of("en", "cy"), List.of(), List.of(), List.of());
        return new InstrumentAnnounced(study, revision, state, List.of("en"), instrument);
    }

    /** Opens the wave with everything that it needs. */
    public void open(String code) {
        publishQuestionnaire(code);
        openAsItIs(code);
    }

    public void openAsItIs(String code) {
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

package org.candour.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.study.InvitedCounted;
import org.candour.contracts.study.ReminderDay;
import org.candour.contracts.study.StaffAssigned;
import org.candour.contracts.study.StudyEvent;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.access.Grants;

/** Takes over what identity-service announced. */
@ApplicationScoped
public class KeepStudyCopy {
    private final Studies studies;
    private final Grants grants;

    public KeepStudyCopy(Studies studies, Grants grants) {
        this.studies = studies;
        this.grants = grants;
    }

    @Transactional
    public void keep(StudyEvent event) {
        switch (event) {
            case StudyPublished study -> studies.keep(study);
            case WaveAnnounced wave -> studies.keep(wave);
            case InvitedCounted invited -> studies.keep(invited);
            case StaffAssigned assigned -> grants.keep(assigned);
            case ReminderDay forSurveyOnly -> {}
        }
    }
}

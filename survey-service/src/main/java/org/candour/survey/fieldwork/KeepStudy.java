package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.study.StudyPublished;

/** Takes over a study. */
@ApplicationScoped
public class KeepStudy {
    private final Studies studies;

    public KeepStudy(Studies studies) {
        this.studies = studies;
    }

    @Transactional
    public void keep(StudyPublished published) {
        studies.keep(published);
    }
}

package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.study.StudyPublished;

/** Takes over a study. */
@ApplicationScoped
public class KeepStudy {
    private final Studies studies;
    private final StudyPromises promises;

    public KeepStudy(Studies studies, StudyPromises promises) {
        this.studies = studies;
        this.promises = promises;
    }

    @Transactional
    public void keep(StudyPublished published) {
        studies.keep(published);
        promises.keep(published.study(), published.revision(), StudyPromise.of(published));
    }
}

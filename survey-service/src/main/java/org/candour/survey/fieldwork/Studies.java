package org.candour.survey.fieldwork;

import java.util.Map;
import java.util.Optional;
import org.candour.contracts.study.StudyPublished;

/** Copies of studies. */
public interface Studies {
    /**
     * A study as staff see it.
     *
     * @param code code of the study
     * @param title its name
     * @param group fewest answers a group needs before anything about it is shown
     * @param employers labels by code
     */
    record Study(String code, String title, int group, Map<String, String> employers) {}

    /** Takes over a study unless the known revision is as new. */
    void keep(StudyPublished published);

    Optional<Study> find(String code);
}

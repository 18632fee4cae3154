package org.candour.identity.study;

import java.util.List;
import java.util.Optional;

/** Published studies. */
public interface Studies {
    /** Lets one transaction at a time change a study. */
    void lock(String code);

    Optional<StudyDefinition> find(String code);

    /** Revision of the published study, 0 when there is none. */
    int revision(String code);

    List<StudyDefinition> all();

    void keep(StudyDefinition definition, int revision);
}

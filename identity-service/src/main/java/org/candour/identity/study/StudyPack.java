package org.candour.identity.study;

import java.util.List;
import org.candour.identity.notice.Notice;

/** What the folder of a study says, except its questionnaires: they belong to survey-service. */
public record StudyPack(StudyDefinition definition, Notice notice, List<Wave> waves) {
    public StudyPack {
        waves = List.copyOf(waves);
    }
}

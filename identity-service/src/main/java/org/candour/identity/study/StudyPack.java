package org.candour.identity.study;

import java.util.List;
import org.candour.identity.notice.Notice;

/**
 * What the folder of a study says, except its questionnaires: they belong to survey-service.
 *
 * @param definition who is responsible, what for, who asks whom
 * @param notices all versions in all languages, by version, each with the text that counts first
 * @param waves when people are asked
 */
public record StudyPack(StudyDefinition definition, List<Notice> notices, List<Wave> waves) {
    public StudyPack {
        notices = List.copyOf(notices);
        waves = List.copyOf(waves);
    }

    /** The current notice in the language that counts. */
    public Notice notice() {
        return notices.stream()
                .filter(notice -> !notice.translation())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}

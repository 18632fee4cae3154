package org.candour.identity.console;

import java.util.List;

/** The studies that somebody manages, and the agreements in them that are due, the earliest first. */
public record Console(List<StudyCard> studies, List<DueAgreement> due) {
    public Console {
        studies = List.copyOf(studies);
        due = List.copyOf(due);
    }
}

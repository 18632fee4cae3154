package org.candour.survey.answering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.candour.survey.fieldwork.StudyPromise;

/** What somebody is told before the first question. */
public interface FirstPages {
    /**
     * The settings that hold for one person.
     *
     * @param promise what the study announced
     * @param employer code of the person's employer; empty for a trial
     * @param closes last day of the wave; empty for a trial
     */
    record FirstPage(StudyPromise promise, String employer, Optional<LocalDate> closes) {}

    /** Empty when the study has not been announced here. */
    Optional<FirstPage> find(UUID participation);
}

package org.candour.survey.freetext;

import java.time.LocalDate;
import java.util.UUID;

/** Who opened which text. */
public interface Readings {
    /** False when the study has no such text. Opening it again on the same day adds nothing. */
    boolean add(String study, UUID text, String subject, LocalDate day);
}

package org.candour.survey.response;

import java.time.LocalDate;
import java.util.List;
import org.candour.contracts.response.DailyTally;

/** What was submitted per study, wave and day. */
public interface DailyTallies {
    /** The tallies of earlier days that nobody has announced. */
    List<DailyTally> unannounced(LocalDate before);

    /** False when another replica was first. */
    boolean markAnnounced(DailyTally tally);
}

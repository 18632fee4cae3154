package org.candour.reporting.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.DailyTally;

/** What was received and what survey-service says it sent. */
public interface Tallies {
    void received(String study, String wave, LocalDate day, UUID response);

    void erased(String study, String wave, LocalDate day, UUID response);

    void keep(DailyTally tally);

    /** An older revision than the one known is ignored. */
    void keep(ClosingTally tally);

    /** Compares all that is held with the closing tally, where there is one, and remembers the verdict. */
    void compare(String study, String wave);

    /** True once everything that survey-service held at close was received here. */
    boolean complete(String study, String wave);

    /** Whether survey-service has announced a closing tally. */
    boolean announced(String study, String wave);

    /** Day by day, whether what was received is what was sent. */
    List<DayCheck> days(String study, String wave);

    /**
     * @param day day of submission
     * @param told whether survey-service has said what it sent, which it does when the day is over
     * @param matches whether count and checksum are equal; the count itself is for nobody's eyes
     */
    record DayCheck(LocalDate day, boolean told, boolean matches) {}
}

package org.candour.survey.fieldwork;

/** The tallies announced at the end of waves. */
public interface ClosingTallies {
    /** Remembers the tally and returns the revision under which to announce it. */
    int next(String study, String wave, Tally tally);
}

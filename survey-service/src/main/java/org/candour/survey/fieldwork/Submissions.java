package org.candour.survey.fieldwork;

import java.util.Map;

/** What has been submitted. */
public interface Submissions {
    Tally of(String study, String wave);

    /** How many per employer code; employers without any may be absent. */
    Map<String, Integer> byEmployer(String study, String wave);
}

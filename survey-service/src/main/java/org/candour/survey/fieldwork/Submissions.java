package org.candour.survey.fieldwork;

import java.util.List;
import java.util.Map;

/** What has been submitted. */
public interface Submissions {
    Tally of(String study, String wave);

    /** Pseudonyms of everybody who submitted. */
    List<String> finishers(String study, String wave);

    /** How many per employer code; employers without any may be absent. */
    Map<String, Integer> byEmployer(String study, String wave);
}

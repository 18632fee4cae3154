package org.candour.reporting.release;

import java.util.Map;
import java.util.Optional;
import org.candour.reporting.summary.Comparison;

/** Figures of all employers together, one set per wave. */
public interface Comparisons {
    Optional<Comparison> of(String study, String wave);

    /** @param people how many of each employer are counted in it */
    void freeze(String study, String wave, Comparison comparison, Map<String, Integer> people);

    /** How many of each employer are counted; empty where it was frozen before that was kept. */
    Map<String, Integer> people(String study, String wave);
}

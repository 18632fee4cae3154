package org.candour.reporting.release;

import java.util.Optional;
import org.candour.reporting.summary.Comparison;

/** Figures of all employers together, one set per wave. */
public interface Comparisons {
    Optional<Comparison> of(String study, String wave);

    void freeze(String study, String wave, Comparison comparison);
}

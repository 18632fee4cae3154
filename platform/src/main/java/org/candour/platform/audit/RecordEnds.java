package org.candour.platform.audit;

import java.time.LocalDate;
import java.util.Optional;

/** Knows when the work on a study has ended; the record is kept six years longer. */
public interface RecordEnds {
    /** Empty while the work goes on. */
    Optional<LocalDate> of(String study);
}

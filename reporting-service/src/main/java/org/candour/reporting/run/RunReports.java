package org.candour.reporting.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.reporting.scalereport.ScaleReport;

/** The reports that runs left, as they were when the run was done. */
public interface RunReports {
    void keep(UUID run, List<ScaleReport> reports);

    /** What there is, without the reports themselves. */
    List<Heading> headings(UUID run);

    /** A report in its JSON form, byte for byte as it was kept. */
    Optional<byte[]> document(UUID run, int place);

    /**
     * @param place number among the reports of the run, from 1
     * @param code code of the scale
     * @param fingerprint of everything the report rests on
     * @param shown false when too few people answered
     */
    record Heading(int place, String code, String title, String fingerprint, boolean shown) {
        /** Enough of it to tell two apart by eye. */
        public String fingerprintStart() {
            return fingerprint.substring(0, Math.min(12, fingerprint.length()));
        }
    }
}

package org.candour.reporting.extract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that left the service.
 *
 * @param id random id, also in the file's manifest
 * @param study code of the study
 * @param wave code of the wave
 * @param madeBy the {@code sub} of who took it
 * @param madeAt when
 * @param purpose what it is for, in the words of who took it
 * @param rows number of rows, never fewer than ten
 * @param columns codes of its columns
 * @param checksum SHA-256 of the ZIP, in hexadecimal
 */
public record ResearchFile(
        UUID id,
        String study,
        String wave,
        String madeBy,
        Instant madeAt,
        String purpose,
        int rows,
        List<String> columns,
        String checksum) {
    public ResearchFile {
        columns = List.copyOf(columns);
        if (rows < 10) {
            throw new IllegalArgumentException("a research file has at least ten rows");
        }
    }
}

package org.candour.reporting.national;

import java.util.UUID;
import org.candour.reporting.summary.EmployerSummary;

/**
 * A released report.
 *
 * @param edition the edition
 * @param report what it prints
 */
public record Source(UUID edition, EmployerSummary report) {
    int people() {
        return report.text().participation().answered();
    }
}

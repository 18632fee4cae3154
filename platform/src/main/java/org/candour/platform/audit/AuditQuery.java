package org.candour.platform.audit;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see.
 *
 * @param studies the studies whose record they may read
 * @param study one of them, empty for all
 * @param action one kind of action, empty for all
 * @param subject one login, empty for all
 * @param from first day, if any
 * @param to last day, if any
 * @param page from 1
 */
public record AuditQuery(
        Set<String> studies,
        String study,
        String action,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {
    public AuditQuery {
        studies = Set.copyOf(studies);
    }
}

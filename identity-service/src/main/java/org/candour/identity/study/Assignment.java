package org.candour.identity.study;

import java.util.UUID;
import org.candour.contracts.study.StaffAssigned;

/**
 * Somebody's role in a study.
 *
 * @param id random id
 * @param revision grows with each change
 * @param subject the {@code sub} of the login
 * @param label what the console calls the person; stays in this service
 * @param role the role
 * @param study code of the study
 * @param organisation code of the employer, empty when the role is for the whole study
 * @param active false once removed
 */
public record Assignment(
        UUID id,
        int revision,
        String subject,
        String label,
        StaffRole role,
        String study,
        String organisation,
        boolean active) {
    Assignment turned(boolean on, String newLabel) {
        return new Assignment(id, revision + 1, subject, newLabel, role, study, organisation, on);
    }

    StaffAssigned announced() {
        return new StaffAssigned(id.toString(), revision, subject, role.code(), study, organisation, active);
    }
}

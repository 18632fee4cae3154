package org.candour.identity.study;

import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.jspecify.annotations.Nullable;

/**
 * An employer in a study.
 *
 * @param code short code, unique in the study
 * @param label what reports call the employer
 * @param organisationCode lets its staff in through the open link; shared, so no secret of any person
 * @param delivery what the employer receives, fixed before opening
 * @param mail a shared mailbox that is told of released reports, null when nobody is told; stays in this service
 */
public record StudyEmployer(
        String code,
        String label,
        String organisationCode,
        Delivery delivery,
        @Nullable String mail) {
    /** Whom nobody mails. */
    public StudyEmployer(String code, String label, String organisationCode, Delivery delivery) {
        this(code, label, organisationCode, delivery, null);
    }

    /** The part of it that other services may know. */
    public Employer announced() {
        return new Employer(code, label, delivery);
    }
}

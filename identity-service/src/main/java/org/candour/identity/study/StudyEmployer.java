package org.candour.identity.study;

import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;

/**
 * An employer in a study.
 *
 * @param code short code, unique in the study
 * @param label what reports call the employer
 * @param organisationCode lets its staff in through the open link; shared, so no secret of any person
 * @param delivery what the employer receives, fixed before opening
 */
public record StudyEmployer(String code, String label, String organisationCode, Delivery delivery) {
    /** The part of it that other services may know. */
    public Employer announced() {
        return new Employer(code, label, delivery);
    }
}

package org.candour.contracts.study;

import java.util.List;

/**
 * An employer in a study.
 *
 * @param code short code, unique in the study
 * @param label what reports call the employer
 * @param delivery what the employer receives, fixed before opening
 * @param units its reporting units, each after the unit above it; absent in older events
 */
public record Employer(String code, String label, Delivery delivery, List<Unit> units) {
    public Employer {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** Without reporting units. */
    public Employer(String code, String label, Delivery delivery) {
        this(code, label, delivery, List.of());
    }
}

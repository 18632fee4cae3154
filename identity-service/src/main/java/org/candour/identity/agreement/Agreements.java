package org.candour.identity.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Recorded data sharing agreements. */
public interface Agreements {
    /** All agreements of a study, by organisation, newest first. */
    List<Agreement> of(String study);

    Optional<Agreement> find(String study, UUID id);

    void keep(Agreement agreement);

    /** The agreement under which an organisation may send data on this day. One whose review is overdue is none. */
    default Optional<Agreement> inForce(String study, String organisation, LocalDate day) {
        return of(study).stream()
                .filter(agreement -> agreement.organisation().equals(organisation))
                .filter(agreement -> agreement.on(day) == Agreement.State.IN_FORCE)
                .findFirst();
    }
}

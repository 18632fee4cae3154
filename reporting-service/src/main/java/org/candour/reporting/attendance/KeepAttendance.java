package org.candour.reporting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.attendance.AttendanceStated;
import org.candour.reporting.intake.ErasedLedger;

/** Keeps what was stated about somebody, unless that person was erased. */
@ApplicationScoped
public class KeepAttendance {
    private final Attendances attendances;
    private final ErasedLedger ledger;

    public KeepAttendance(Attendances attendances, ErasedLedger ledger) {
        this.attendances = attendances;
        this.ledger = ledger;
    }

    @Transactional
    public void keep(AttendanceStated stated) {
        ledger.lock(stated.study(), stated.pseudonym());
        if (!ledger.contains(stated.study(), stated.pseudonym())) {
            attendances.keep(stated);
        }
    }
}

package org.candour.survey.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.candour.platform.audit.AuditTrail;

/** Keeps who opens a text, before they see it. */
@ApplicationScoped
public class RecordReading {
    private final Readings readings;
    private final AuditTrail audit;
    private final Clock clock;

    public RecordReading(Readings readings, AuditTrail audit, Clock clock) {
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when the study has no such text. */
    @Transactional
    public boolean record(String study, UUID text, String subject) {
        if (!readings.add(study, text, subject, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            return false;
        }
        audit.add(subject, "text-read", study, "text " + text, "");
        return true;
    }
}

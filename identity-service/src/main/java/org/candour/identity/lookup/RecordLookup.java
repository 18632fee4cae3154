package org.candour.identity.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.audit.AuditLog;
import org.candour.platform.audit.AuditQuery;

/**
 * Writes down that an officer is about to look somebody up, and commits that before anything is read. The record is
 * also what is counted: the limit holds on every replica and after a restart.
 */
@ApplicationScoped
public class RecordLookup {
    private static final String ACTION = "person-looked-up";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final RecordStaffAction audit;
    private final AuditLog log;
    private final LookupConfig config;
    private final Clock clock;

    RecordLookup(RecordStaffAction audit, AuditLog log, LookupConfig config, Clock clock) {
        this.audit = audit;
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    /** False when the officer has reached the limit of the day; then nothing may be read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean record(Request request, String way) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        int made = log.count(
                new AuditQuery(Set.of(request.study()), request.study(), ACTION, request.officer(), today, null, 1));
        if (made >= config.perDay()) {
            return false;
        }
        audit.record(
                request.officer(),
                ACTION,
                request.study(),
                way,
                request.purpose().title());
        return true;
    }
}

package org.candour.reporting.audit.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.candour.platform.time.Ids;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

@ApplicationScoped
public class PanacheAuditTrail implements AuditTrail {
    private final Ids ids;
    private final Clock clock;

    public PanacheAuditTrail(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void add(Act act) {
        AuditEntity row = new AuditEntity();
        row.id = ids.next();
        row.time = clock.instant();
        row.subject = act.subject();
        row.action = act.action().name();
        row.study = act.study();
        row.wave = act.wave();
        row.employer = act.employer();
        row.object = act.object();
        row.persistAndFlush();
    }
}

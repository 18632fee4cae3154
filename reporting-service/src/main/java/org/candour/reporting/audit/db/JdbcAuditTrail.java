package org.candour.reporting.audit.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.candour.platform.sql.Database;
import org.candour.platform.time.Ids;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

@ApplicationScoped
public class JdbcAuditTrail implements AuditTrail {
    private final Database database;
    private final Ids ids;
    private final Clock clock;

    public JdbcAuditTrail(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void add(Act act) {
        database.change(
                "insert into audit values (?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                clock.instant(),
                act.subject(),
                act.action(),
                act.study(),
                act.wave(),
                act.employer(),
                act.object());
    }
}

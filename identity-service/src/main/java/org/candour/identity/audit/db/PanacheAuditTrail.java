package org.candour.identity.audit.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.identity.audit.AuditEntry;
import org.candour.identity.audit.AuditTrail;
import org.candour.platform.time.Ids;

/** The audit trail as rows. */
@ApplicationScoped
public class PanacheAuditTrail implements AuditTrail {
    private final Ids ids;

    public PanacheAuditTrail(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void add(AuditEntry entry) {
        AuditEntryEntity row = new AuditEntryEntity();
        row.id = ids.next();
        row.at = entry.at();
        row.subject = entry.subject();
        row.action = entry.action();
        row.study = entry.study();
        row.detail = entry.detail();
        row.persist();
    }

    @Override
    public List<AuditEntry> latest(String study, int limit) {
        List<AuditEntryEntity> rows = AuditEntryEntity.<AuditEntryEntity>find("study = ?1 order by at desc, id", study)
                .page(0, limit)
                .list();
        return rows.stream()
                .map(row -> new AuditEntry(row.at, row.subject, row.action, row.study, row.detail))
                .toList();
    }
}

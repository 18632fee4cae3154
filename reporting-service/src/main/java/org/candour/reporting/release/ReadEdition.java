package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.StoredSummaries;

/** Opens the stored bytes of an edition for somebody, on record. Nothing is ever printed from fresh answers. */
@ApplicationScoped
public class ReadEdition {
    private final Editions editions;
    private final StoredSummaries stored;
    private final AuditTrail audit;

    public ReadEdition(Editions editions, StoredSummaries stored, AuditTrail audit) {
        this.editions = editions;
        this.stored = stored;
        this.audit = audit;
    }

    @Transactional
    public EmployerSummary read(String subject, Edition edition, Act.Action occasion) {
        audit.add(new Act(
                subject,
                occasion,
                edition.study(),
                edition.wave(),
                edition.employer(),
                String.valueOf(edition.number())));
        return stored.read(editions.document(edition.id()));
    }
}

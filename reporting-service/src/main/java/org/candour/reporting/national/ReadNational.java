package org.candour.reporting.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;

/** Opens the stored bytes of a national summary for somebody, on record. */
@ApplicationScoped
public class ReadNational {
    private final Nationals nationals;
    private final StoredNationals stored;
    private final AuditTrail audit;

    public ReadNational(Nationals nationals, StoredNationals stored, AuditTrail audit) {
        this.nationals = nationals;
        this.stored = stored;
        this.audit = audit;
    }

    /** @param form page, pdf, xlsx or csv */
    @Transactional
    public NationalSummary read(String subject, National national, String form) {
        audit.add(new Act(
                subject,
                Act.Action.NATIONAL_READ,
                national.study(),
                national.wave(),
                "",
                national.number() + " " + form));
        return stored.read(nationals.document(national.id()));
    }
}

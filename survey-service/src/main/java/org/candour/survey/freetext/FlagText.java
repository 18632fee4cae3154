package org.candour.survey.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.candour.contracts.safeguarding.SafeguardingFlagged;
import org.candour.platform.audit.AuditTrail;
import org.candour.platform.outbox.Outbox;
import org.candour.platform.time.Ids;

/** Says that a text may need a safeguarding lead (SP-13). The announcement carries no text. */
@ApplicationScoped
public class FlagText {
    private final Redactions redactions;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public FlagText(Redactions redactions, Outbox outbox, AuditTrail audit, Ids ids, Clock clock) {
        this.redactions = redactions;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when the study has no such text. A second flag changes nothing. */
    @Transactional
    public boolean flag(String study, UUID text, String subject) {
        if (redactions.lock(study, text).isEmpty()) {
            return false;
        }
        UUID flag = ids.next();
        if (redactions.flag(flag, text, subject, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            String pseudonym = redactions.origin(text).pseudonym();
            audit.add(subject, "text-flagged", study, "text " + text, "");
            outbox.add(new SafeguardingFlagged(flag, study, pseudonym), flag.toString(), 0);
        }
        return true;
    }
}

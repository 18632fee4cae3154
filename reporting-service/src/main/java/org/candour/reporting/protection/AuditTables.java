package org.candour.reporting.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.candour.reporting.disclosure.audit.Auditor;

/** Has a pattern audited that was chosen anywhere, beside what was released before. */
@ApplicationScoped
public class AuditTables {
    /** @param before patterns that the same readers have seen already */
    public Judgement audit(SentTables candidate, List<SentTables> before) {
        try {
            var auditor = new Auditor(candidate.group(), candidate.cell(), candidate.width(), candidate.strictItems());
            var earlier = before.stream()
                    .map(tables -> new PatternText(tables).bytes())
                    .toList();
            return Judgement.of(auditor.audit(earlier, new PatternText(candidate).bytes()), Map.of());
        } catch (IllegalArgumentException rule) {
            throw new RefusedTables("tables", String.valueOf(rule.getMessage()));
        }
    }
}

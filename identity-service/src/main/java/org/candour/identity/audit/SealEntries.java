package org.candour.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Links what was written since the last time. */
@ApplicationScoped
public class SealEntries {
    private static final int BATCH = 1000;

    private final AuditSeals seals;
    private final LinkHash hash;

    public SealEntries(AuditSeals seals, LinkHash hash) {
        this.seals = seals;
        this.hash = hash;
    }

    @Transactional
    public int seal() {
        if (!seals.lock()) {
            return 0;
        }
        Optional<ChainedEntry> last = seals.last();
        long position = last.map(ChainedEntry::position).orElse(0L);
        byte[] previous = last.map(ChainedEntry::hash).orElse(CheckChain.start());
        int sealed = 0;
        for (WaitingEntry waiting : seals.waiting(BATCH)) {
            position++;
            sealed++;
            previous = hash.of(previous, position, waiting.id(), waiting.entry());
            seals.seal(position, waiting.id(), previous);
        }
        return sealed;
    }
}

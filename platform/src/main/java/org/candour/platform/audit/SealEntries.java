package org.candour.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Links what was written since the last time. */
@ApplicationScoped
public class SealEntries {
    private static final int BATCH = 1000;

    private final AuditChain chain;
    private final LinkHash hash;

    public SealEntries(AuditChain chain, LinkHash hash) {
        this.chain = chain;
        this.hash = hash;
    }

    @Transactional
    public int seal() {
        if (chain.waitingCount() == 0 || !chain.lock()) {
            return 0;
        }
        Optional<ChainedEntry> last = chain.last();
        long position = last.map(ChainedEntry::position).orElse(0L);
        byte[] previous = last.map(ChainedEntry::hash).orElse(CheckChain.start());
        int sealed = 0;
        for (WaitingEntry waiting : chain.waiting(BATCH)) {
            position++;
            sealed++;
            previous = hash.of(previous, position, waiting.id(), waiting.entry());
            chain.seal(position, waiting.id(), previous);
        }
        return sealed;
    }
}

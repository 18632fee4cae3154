package org.candour.identity.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The chain over the entries. */
public interface AuditSeals {
    /** False while another replica seals; held until the transaction ends. */
    boolean lock();

    Optional<ChainedEntry> last();

    /** The oldest entries without a seal, by time and then by id. */
    List<WaitingEntry> waiting(int limit);

    void seal(long position, UUID entry, byte[] hash);

    /** All links in the order of the chain. */
    void walk(Consumer<ChainedEntry> visitor);

    /** How many entries have no seal and do not wait for one: somebody slipped them past the sealer. */
    long slippedPast();

    long waitingCount();
}

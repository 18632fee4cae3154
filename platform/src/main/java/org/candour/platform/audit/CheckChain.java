package org.candour.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Follows the chain from its start, or from where it was shortened, and says where it breaks. */
@ApplicationScoped
public class CheckChain {
    private static final int HASH_LENGTH = 32;

    private final AuditChain chain;
    private final LinkHash hash;

    public CheckChain(AuditChain chain, LinkHash hash) {
        this.chain = chain;
        this.hash = hash;
    }

    static byte[] start() {
        return new byte[HASH_LENGTH];
    }

    /** A fingerprint noted at an earlier check must still be part of the chain; empty when there is none. */
    @Transactional
    public ChainVerdict check(String noted) {
        Shortening removed = chain.shortened().orElse(new Shortening(0, start()));
        var walk = new Walk(noted.strip(), removed);
        chain.walk(walk::follow);
        String words = walk.fault;
        long slipped = chain.slippedPast();
        if (words.isEmpty() && slipped > 0) {
            words = slipped + " entries were never sealed and do not wait to be: they were slipped in.";
        }
        if (words.isEmpty() && removed.position() > 0 && !walk.told) {
            words = "The start of the chain is missing, and no sealed entry tells of its removal.";
        }
        if (words.isEmpty() && !walk.noted.isEmpty() && !walk.met) {
            words = "The fingerprint noted earlier is not in the chain: its end was cut off, or it was made anew"
                    + (removed.position() > 0 ? ", or it is among the entries removed when their time was over." : ".");
        }
        boolean whole = words.isEmpty();
        return new ChainVerdict(
                whole,
                walk.position - removed.position(),
                removed.position(),
                chain.waitingCount(),
                whole ? "The chain is whole." : words,
                walk.fingerprint());
    }

    private final class Walk {
        private final String noted;
        private final Shortening removed;
        private byte[] previous;
        private long position;
        private boolean met;
        private boolean told;
        private String fault = "";

        private Walk(String noted, Shortening removed) {
            this.noted = noted;
            this.removed = removed;
            previous = removed.hash();
            position = removed.position();
            met = noted.equals(fingerprint());
        }

        private boolean follow(ChainedEntry link) {
            long expected = position + 1;
            AuditEntry entry = link.entry();
            if (link.position() != expected) {
                fault = "The chain is broken at entry " + expected + ": its seal is missing.";
            } else if (entry == null) {
                fault = "The chain is broken at entry " + expected + ": the entry was deleted.";
            } else if (!MessageDigest.isEqual(link.hash(), hash.of(previous, expected, link.id(), entry))) {
                fault = "The chain is broken at entry " + expected + ": it was changed or moved after it was sealed.";
            } else {
                previous = link.hash();
                position = expected;
                met |= noted.equals(fingerprint());
                told |= removed.toldBy(entry);
            }
            return fault.isEmpty();
        }

        private String fingerprint() {
            return position + "-" + HexFormat.of().formatHex(previous);
        }
    }
}

package org.candour.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Follows the chain from its start and says where it breaks. */
@ApplicationScoped
public class CheckChain {
    private static final int HASH_LENGTH = 32;

    private final AuditSeals seals;
    private final LinkHash hash;

    public CheckChain(AuditSeals seals, LinkHash hash) {
        this.seals = seals;
        this.hash = hash;
    }

    static byte[] start() {
        return new byte[HASH_LENGTH];
    }

    /** A fingerprint noted at an earlier check must still be part of the chain; empty when there is none. */
    @Transactional
    public ChainVerdict check(String noted) {
        var walk = new Walk(noted.strip());
        seals.walk(walk::follow);
        long slipped = seals.slippedPast();
        String words = walk.fault;
        if (words.isEmpty() && slipped > 0) {
            words = slipped + " entries were never sealed and do not wait to be: they were slipped in.";
        }
        if (words.isEmpty() && !walk.noted.isEmpty() && !walk.met) {
            words = "The fingerprint noted earlier is not in the chain: its end was cut off, or it was made anew.";
        }
        boolean whole = words.isEmpty();
        return new ChainVerdict(
                whole, walk.position, seals.waitingCount(), whole ? "The chain is whole." : words, walk.fingerprint());
    }

    private final class Walk {
        private final String noted;
        private byte[] previous = start();
        private long position;
        private boolean met;
        private String fault = "";

        private Walk(String noted) {
            this.noted = noted;
        }

        private void follow(ChainedEntry link) {
            if (!fault.isEmpty()) {
                return;
            }
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
            }
        }

        private String fingerprint() {
            return position + "-" + HexFormat.of().formatHex(previous);
        }
    }
}

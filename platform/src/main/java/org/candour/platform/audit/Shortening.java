package org.candour.platform.audit;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Up to where the record was removed, and the hash from which the rest goes on. An entry of its own tells it. */
record Shortening(long position, byte[] hash) {
    static final String ACTION = "record-shortened";
    private static final Pattern DETAIL =
            Pattern.compile("entries 1 to \\d+ removed, fingerprint (\\d{1,18})-([0-9a-f]{64})");

    static Shortening of(String detail) {
        Matcher told = DETAIL.matcher(detail);
        if (!told.matches()) {
            throw new IllegalStateException("an entry about a removal cannot be read");
        }
        return new Shortening(Long.parseLong(told.group(1)), HexFormat.of().parseHex(told.group(2)));
    }

    String detail() {
        return "entries 1 to " + position + " removed, fingerprint " + position + "-"
                + HexFormat.of().formatHex(hash);
    }

    boolean toldBy(AuditEntry entry) {
        return entry.action().equals(ACTION) && entry.detail().equals(detail());
    }
}

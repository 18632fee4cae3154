package org.candour.reporting.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The safe form of one edition: its tables, its scores and their canonical bytes.
 *
 * <p>{@link #bytes()} is what is stored and audited. It ends with a proof block for the auditor and the person who
 * checks: why a cell is withheld, and sets of numbers that all fit what is printed. They are sought from what is
 * printed; only where a table leaves no other way do they start at the counts, of which then at least one is moved. {@link #published()} is the part before it, all
 * that a reader of the printed report can know.
 */
public final class ProtectedTables {
    private final String edition;
    private final List<SafeTable> tables;
    private final List<SafeScore> scores;
    private final Map<String, Reason> reasons;
    private final byte[] bytes;

    ProtectedTables(
            String edition, List<SafeTable> tables, List<SafeScore> scores, Map<String, Reason> reasons, byte[] bytes) {
        this.edition = edition;
        this.tables = List.copyOf(tables);
        this.scores = List.copyOf(scores);
        this.reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        this.bytes = bytes.clone();
    }

    /** @throws SecurityException when the MAC is not that of these bytes under this key */
    public static ProtectedTables fromEdition(byte[] bytes, byte[] mac, byte[] key) {
        Seal.verify(bytes, mac, key);
        return EditionText.read(bytes);
    }

    public String edition() {
        return edition;
    }

    public List<SafeTable> tables() {
        return tables;
    }

    public SafeTable table(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + id));
    }

    public List<SafeScore> scores() {
        return scores;
    }

    public SafeScore score(String id) {
        return scores.stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no score " + id));
    }

    /** Why each withheld cell is withheld, for the person who checks; empty for editions made before this was kept. */
    public Map<String, Reason> reasons() {
        return reasons;
    }

    /** Canonical bytes with the proof block: for the store and the auditor, never for a reader. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Canonical bytes without the proof block. */
    public byte[] published() {
        return EditionText.withoutProof(bytes);
    }

    /** HMAC-SHA256 of {@link #bytes()}, to be stored beside them. */
    public byte[] mac(byte[] key) {
        return Seal.mac(bytes, key);
    }
}

package org.candour.reporting.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A table that may be printed. Only this package creates one: by {@link DisclosurePolicy#protect}, or again from the
 * stored bytes of an edition whose MAC is right.
 *
 * <p>Guarantee: together with every other table and score of its edition, no withheld cell can be confined by adding
 * up, by non-negativity and by whole numbers to an interval narrower than the policy's width. For an employer that gets
 * a file of rows, tables of everybody are in full; then the guarantee is about whose row is whose, and there is no table
 * by group.
 */
public final class SafeTable {
    /** One group: its name, its base n, and its answers in the order of {@link SafeTable#answers()}. */
    public record Row(String name, SafeCell base, List<SafeCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private final String id;
    private final String item;
    private final List<String> answers;
    private final Map<String, List<String>> joint;
    private final List<Row> rows;
    private final boolean printed;

    SafeTable(
            String id,
            String item,
            List<String> answers,
            SequencedMap<String, List<String>> joint,
            SequencedMap<String, Row> rows,
            boolean printed) {
        this.printed = printed;
        this.joint = Collections.unmodifiableMap(new LinkedHashMap<>(joint));
        this.id = id;
        this.item = item;
        this.answers = List.copyOf(answers);
        this.rows = List.copyOf(rows.values());
    }

    /**
     * The tables of a stored edition.
     *
     * @throws SecurityException when the MAC is not that of these bytes under this key
     */
    public static List<SafeTable> fromEdition(byte[] bytes, byte[] mac, byte[] key) {
        return ProtectedTables.fromEdition(bytes, mac, key).tables();
    }

    public String id() {
        return id;
    }

    public String item() {
        return item;
    }

    public List<String> answers() {
        return answers;
    }

    /** Which of the answers stand for several answers, printed together so that more can be shown; empty if none does. */
    public Map<String, List<String>> joint() {
        return joint;
    }

    /** The groups, everybody first; empty when nothing of the table may be shown. */
    public List<Row> rows() {
        return rows;
    }

    public Row row(String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + ": no row " + name));
    }

    /** False for a table that only tells what scores of its groups are made of: a report prints nothing of it. */
    public boolean isPrinted() {
        return printed;
    }

    /** True when no row may be shown: too few people, or no safe pattern exists. */
    public boolean isWithheld() {
        return rows.isEmpty();
    }

    /** Share of the table's cells that are shown, 0 to 1, bases not counted. */
    public double shareShown() {
        long all = rows.stream().mapToLong(row -> row.cells().size()).sum();
        long shown = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(SafeCell::isShown)
                .count();
        return all == 0 ? 0 : (double) shown / all;
    }

    /** More than half is hidden: print the safe score and one sentence instead. */
    public boolean replacedByScore() {
        return shareShown() < 0.5;
    }

    /** Shown cells of 0 %: legal, but a person looks at them before the release ("nobody in this group agrees"). */
    public List<String> flags() {
        return rows.stream()
                .flatMap(row -> java.util.stream.IntStream.range(0, answers.size())
                        .filter(i -> row.cells().get(i).count().orElse(1) == 0)
                        .mapToObj(i -> row.name() + ": nobody chose " + answers.get(i)))
                .toList();
    }

    @Override
    public String toString() {
        return "SafeTable" + Map.of("id", id, "shown", shareShown());
    }
}

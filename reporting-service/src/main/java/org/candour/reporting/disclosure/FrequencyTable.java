package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Raw counts of one item: rows are groups of people, columns are answers. No renderer can take it: the counts are
 * visible to this package only and {@link #toString()} does not print them.
 *
 * <p>Two additive relations hold by construction. In each row the base n is the sum of the answers. For each
 * {@link GroupSum} every column of the total row is the sum of that column over the parts, which must be disjoint and
 * exhaustive groups. Several sums in one table make a hierarchy (authority, service, team).
 */
public final class FrequencyTable {
    /** The row of everybody. */
    public static final String ALL = "all";

    /** A total row and the disjoint groups that make it up. */
    public record GroupSum(String total, List<String> parts) {
        public GroupSum {
            parts = List.copyOf(parts);
        }
    }

    private final String id;
    private final String item;
    private final List<String> answers;
    private final SequencedMap<String, int[]> rows;
    private final List<GroupSum> sums;
    private final ItemClass itemClass;
    private final Collapse collapse;
    private final @Nullable FrequencyTable full;

    private FrequencyTable(
            String id, String item, List<String> answers, SequencedMap<String, int[]> rows, List<GroupSum> sums) {
        this(id, item, answers, rows, sums, ItemClass.VIEW, Collapse.NONE, null);
    }

    private FrequencyTable(
            String id,
            String item,
            List<String> answers,
            SequencedMap<String, int[]> rows,
            List<GroupSum> sums,
            ItemClass itemClass,
            Collapse collapse,
            @Nullable FrequencyTable full) {
        this.itemClass = itemClass;
        this.collapse = collapse;
        this.full = full;
        this.id = Names.valid(id);
        this.item = Names.valid(item);
        this.answers = List.copyOf(answers);
        this.rows = new LinkedHashMap<>();
        this.sums = List.copyOf(sums);
        this.answers.forEach(Names::valid);
        if (this.answers.size() < 2 || new HashSet<>(this.answers).size() != this.answers.size()) {
            throw new IllegalArgumentException(id + ": needs at least two different answers");
        }
        rows.forEach((name, counts) -> this.rows.put(Names.valid(name), checked(counts)));
        this.sums.forEach(this::check);
    }

    /** One row: item by answer, with its base. */
    public static FrequencyTable oneWay(String item, List<String> answers, int[] counts) {
        var rows = new LinkedHashMap<String, int[]>();
        rows.put(ALL, counts);
        return new FrequencyTable(item, item, answers, rows, List.of());
    }

    /**
     * Item by answer by one breakdown, with both margins; the row {@link #ALL} is computed. The table is named
     * {@code item by breakdown}, its rows {@code breakdown=group}.
     */
    public static FrequencyTable twoWay(
            String item, String breakdown, List<String> answers, SequencedMap<String, int[]> groups) {
        var all = new int[answers.size()];
        var rows = new LinkedHashMap<String, int[]>();
        rows.put(ALL, all);
        var parts = new ArrayList<String>();
        groups.forEach((group, counts) -> {
            if (counts.length != all.length) {
                throw new IllegalArgumentException(item + ": one count per answer, please");
            }
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
            var name = breakdown + "=" + group;
            parts.add(name);
            rows.put(name, counts);
        });
        return new FrequencyTable(item + " by " + breakdown, item, answers, rows, List.of(new GroupSum(ALL, parts)));
    }

    /** The general case: any rows and any sums over them, for hierarchies. */
    public static FrequencyTable of(
            String id, String item, List<String> answers, SequencedMap<String, int[]> rows, List<GroupSum> sums) {
        return new FrequencyTable(id, item, answers, rows, sums);
    }

    /** The same table of a question of this class, or of groups that are a fact of this class. */
    public FrequencyTable of(ItemClass known) {
        return new FrequencyTable(id, item, answers, rows, sums, known, collapse, full);
    }

    /** The same table, which may be printed with these answers together when that shows more of it. */
    public FrequencyTable orJointly(Collapse joint) {
        joint.check(answers);
        return new FrequencyTable(id, item, answers, rows, sums, itemClass, joint, full);
    }

    boolean mayCollapse() {
        return full == null && !collapse.groups().isEmpty();
    }

    /** With answers together where this table allows it, else itself. */
    FrequencyTable collapsed() {
        if (!mayCollapse()) {
            return this;
        }
        var joint = new LinkedHashMap<String, int[]>();
        rows.forEach((row, counts) -> joint.put(row, collapse.counts(answers, counts)));
        return new FrequencyTable(id, item, collapse.answers(answers), joint, sums, itemClass, collapse, this);
    }

    /** Before answers were put together. */
    FrequencyTable full() {
        return full == null ? this : full;
    }

    /** Joint answers of this table and what they stand for; empty unless it is collapsed. */
    SequencedMap<String, List<String>> joint() {
        return full == null ? Collapse.NONE.groups() : collapse.groups();
    }

    public ItemClass itemClass() {
        return itemClass;
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

    List<String> rowNames() {
        return List.copyOf(rows.keySet());
    }

    List<GroupSum> sums() {
        return sums;
    }

    /** A breakdown can be given up without losing the item: it has more than the row of everybody. */
    boolean isBreakdown() {
        return rows.size() > 1;
    }

    int count(String row, String answer) {
        return counts(row)[answers.indexOf(answer)];
    }

    int[] counts(String row) {
        var counts = rows.get(row);
        if (counts == null) {
            throw new IllegalArgumentException(id + ": no row " + row);
        }
        return counts;
    }

    int base(String row) {
        int base = 0;
        for (int count : counts(row)) {
            base += count;
        }
        return base;
    }

    String baseCell(String row) {
        return item + "|" + row + "|n";
    }

    String cell(String row, String answer) {
        return item + "|" + row + "|=" + answer;
    }

    /** Every cell of the table with its count: base first, then the answers, row by row. */
    Map<String, Integer> cells() {
        var cells = new LinkedHashMap<String, Integer>();
        for (var row : rows.keySet()) {
            cells.put(baseCell(row), base(row));
            answers.forEach(answer -> cells.put(cell(row, answer), count(row, answer)));
        }
        return Collections.unmodifiableMap(cells);
    }

    private int[] checked(int[] counts) {
        if (counts.length != answers.size()) {
            throw new IllegalArgumentException(id + ": one count per answer, please");
        }
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException(id + ": a count is never negative");
            }
        }
        return counts.clone();
    }

    private void check(GroupSum sum) {
        for (int i = 0; i < answers.size(); i++) {
            int parts = 0;
            for (var part : sum.parts()) {
                parts += counts(part)[i];
            }
            if (parts != counts(sum.total())[i]) {
                throw new IllegalArgumentException(id + ": the groups do not add up to " + sum.total());
            }
        }
    }

    @Override
    public String toString() {
        return "FrequencyTable[" + id + "]";
    }
}

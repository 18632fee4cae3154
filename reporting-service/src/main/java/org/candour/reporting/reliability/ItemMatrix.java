package org.candour.reporting.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The items of one scale, all pointing the same way. A reverse-keyed item is turned by its <em>declared</em> range,
 * {@code x' = minimum + maximum - x}. Turning by the range that was used (as {@code psych::alpha(check.keys = TRUE)}
 * does) shifts the mean whenever nobody chose an end category.
 *
 * <p>Missing stays missing. Only reversed columns are copied; the others are shared with the table.
 */
public final class ItemMatrix {

    private final List<AnswerTable.Item> items;
    private final Set<String> reversed;
    private final byte[][] keyed;
    private final byte[][] answered;
    private final int rows;

    private ItemMatrix(
            List<AnswerTable.Item> items, Set<String> reversed, byte[][] keyed, byte[][] answered, int rows) {
        this.items = items;
        this.reversed = reversed;
        this.keyed = keyed;
        this.answered = answered;
        this.rows = rows;
    }

    /** The view of a scale: its item codes in order and those of them that are keyed in reverse. */
    public static ItemMatrix of(AnswerTable table, List<String> codes, Set<String> reversed) {
        if (codes.isEmpty() || Set.copyOf(codes).size() < codes.size() || !codes.containsAll(reversed)) {
            throw new IllegalArgumentException("a scale needs items, each once, and reverses only its own");
        }
        List<AnswerTable.Item> items = new ArrayList<>();
        byte[][] keyed = new byte[codes.size()][];
        byte[][] answered = new byte[codes.size()][];
        for (int i = 0; i < keyed.length; i++) {
            AnswerTable.Item item = table.item(codes.get(i));
            items.add(item);
            answered[i] = table.column(item.code());
            keyed[i] = reversed.contains(item.code()) ? turned(answered[i], item) : answered[i];
        }
        return new ItemMatrix(List.copyOf(items), Set.copyOf(reversed), keyed, answered, table.rows());
    }

    private static byte[] turned(byte[] column, AnswerTable.Item item) {
        byte[] turned = new byte[column.length];
        int ends = item.minimum() + item.maximum();
        for (int row = 0; row < column.length; row++) {
            turned[row] = column[row] == AnswerTable.MISSING ? AnswerTable.MISSING : (byte) (ends - column[row]);
        }
        return turned;
    }

    public int rows() {
        return rows;
    }

    /** The number of items, k in every formula. */
    public int size() {
        return items.size();
    }

    public List<AnswerTable.Item> items() {
        return items;
    }

    public boolean isReversed(int item) {
        return reversed.contains(items.get(item).code());
    }

    /** What stands in a column for a skipped question. */
    public static final byte MISSING = AnswerTable.MISSING;

    /** A copy of one column after keying; {@link #MISSING} where the question was skipped. */
    public byte[] column(int item) {
        return keyed[item].clone();
    }

    public List<String> codes() {
        return items.stream().map(AnswerTable.Item::code).toList();
    }

    /** The column after keying. Read only. */
    byte[] keyed(int item) {
        return keyed[item];
    }

    /** The column as it was answered. Read only. */
    byte[] answered(int item) {
        return answered[item];
    }
}

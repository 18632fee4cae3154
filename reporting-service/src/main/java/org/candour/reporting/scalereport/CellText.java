package org.candour.reporting.scalereport;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table as people read it: rounded, and with what must be said beneath it. */
public final class CellText {
    public static final String WITHHELD = "*";
    private static final String NONE = "none";
    private static final double SMALL_P = 0.001;

    private CellText() {}

    /** What the column is called in R, where the table comes from a call in R and the heading says something else. */
    public static String inR(Table table, Column column) {
        String label = column.label().replace(" ", "").toLowerCase(Locale.UK);
        return table.inR().isEmpty()
                        || column.format() == Column.Format.WORDS
                        || label.startsWith(column.name().toLowerCase(Locale.UK))
                ? ""
                : column.name();
    }

    public static String of(Column column, Value value) {
        return switch (value) {
            case Value.Words(String text) -> text;
            case Value.Count(long count) -> String.valueOf(count);
            case Value.Withheld ignored -> WITHHELD;
            case Value.NotDefined ignored -> NONE;
            case Value.Number(double number, List<String> ignored) -> figure(column.format(), number);
        };
    }

    private static String figure(Column.Format format, double number) {
        return switch (format) {
            case WORDS, THREE -> fixed(number, 3);
            case COUNT -> String.valueOf(Math.round(number));
            case ONE -> fixed(number, 1);
            case TWO -> fixed(number, 2);
            case P -> number < SMALL_P ? "< .001" : fixed(number, 3);
        };
    }

    // Nothing is printed as minus nought.
    private static String fixed(double number, int places) {
        String text = String.format(Locale.UK, "%." + places + "f", number);
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }

    /** What a reader of the table must know: what is withheld, why a figure is missing, and cautions. */
    public static List<String> notes(Table table) {
        Set<String> notes = new LinkedHashSet<>();
        for (List<Value> row : table.rows()) {
            String name = row.getFirst() instanceof Value.Words(String text) ? text : "";
            for (Value value : row) {
                switch (value) {
                    case Value.Withheld ignored ->
                        notes.add(WITHHELD + " withheld: fewer than 10 people, or a count that would give theirs by"
                                + " subtraction.");
                    case Value.NotDefined(String reason) -> notes.add(NONE + ": " + reason + ".");
                    case Value.Number(double ignored, List<String> cautions) ->
                        cautions.forEach(caution ->
                                notes.add(caution.contains(name) ? caution + "." : name + ": " + caution + "."));
                    case Value.Words ignored -> {}
                    case Value.Count ignored -> {}
                }
            }
        }
        return List.copyOf(notes);
    }
}

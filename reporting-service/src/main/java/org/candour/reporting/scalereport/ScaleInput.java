package org.candour.reporting.scalereport;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.ItemMatrix;
import org.candour.reporting.reliability.Scoring;

/**
 * Everything a report rests on. The same input makes the same report.
 *
 * @param title name of the scale
 * @param code its short code
 * @param source where the answers come from, in words: questionnaire, version, wave, or name of a file
 * @param table the answers of the whole sample, one row per person
 * @param items the items of the scale, in order
 * @param scoring how answers become a score
 * @param subScales parts of the scale that are thought to be one thing each; empty when the whole scale is
 * @param groupings people told apart, for invariance and known groups; may be empty
 * @param retest a second occasion, if there was one
 * @param smallestImportantChange the change of a score that matters to people (MIC), if it is known
 * @param effort how much is spent on chance and search
 * @param seed of all random numbers
 */
public record ScaleInput(
        String title,
        String code,
        String source,
        AnswerTable table,
        List<ScaleItem> items,
        Scoring scoring,
        List<SubScale> subScales,
        List<Grouping> groupings,
        Optional<AnswerTable> retest,
        OptionalDouble smallestImportantChange,
        Effort effort,
        long seed) {

    public static final long SEED = 20_261_121;

    /**
     * @param code a column of the table; its range is declared there
     * @param label the wording
     * @param reversed whether a high answer means a low score
     */
    public record ScaleItem(String code, String label, boolean reversed) {}

    /** @param items codes of its items; at least one, all of the scale */
    public record SubScale(String name, List<String> items) {
        public SubScale {
            items = List.copyOf(items);
        }
    }

    /**
     * @param code short name
     * @param label what tells the people apart, in words
     * @param groups the group of each row of the table; empty where it is not known
     */
    public record Grouping(String code, String label, List<String> groups) {
        public Grouping {
            groups = List.copyOf(groups);
        }
    }

    public ScaleInput {
        items = List.copyOf(items);
        subScales = List.copyOf(subScales);
        groupings = List.copyOf(groupings);
        if (groupings.stream().anyMatch(grouping -> grouping.groups().size() != table.rows())) {
            throw new IllegalArgumentException("a grouping names one group, or none, for each row");
        }
        if (retest.isPresent() && retest.get().rows() != table.rows()) {
            throw new IllegalArgumentException("the second occasion has the same people, row by row");
        }
        Set<String> codes = items.stream().map(ScaleItem::code).collect(Collectors.toSet());
        if (subScales.stream().anyMatch(part -> part.items().isEmpty() || !codes.containsAll(part.items()))) {
            throw new IllegalArgumentException("a sub-scale has items, all of the scale");
        }
    }

    /** One scale, one occasion, no groups. */
    public static ScaleInput of(
            String title, String code, String source, AnswerTable table, List<ScaleItem> items, Scoring scoring) {
        return new ScaleInput(
                title,
                code,
                source,
                table,
                items,
                scoring,
                List.of(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                Effort.usual(table.rows(), items.size()),
                SEED);
    }

    public ScaleInput withGroupings(List<Grouping> more) {
        return new ScaleInput(
                title,
                code,
                source,
                table,
                items,
                scoring,
                subScales,
                more,
                retest,
                smallestImportantChange,
                effort,
                seed);
    }

    public ScaleInput withSubScales(List<SubScale> parts) {
        return new ScaleInput(
                title,
                code,
                source,
                table,
                items,
                scoring,
                parts,
                groupings,
                retest,
                smallestImportantChange,
                effort,
                seed);
    }

    public ScaleInput withRetest(AnswerTable second, OptionalDouble importantChange) {
        return new ScaleInput(
                title,
                code,
                source,
                table,
                items,
                scoring,
                subScales,
                groupings,
                Optional.of(second),
                importantChange,
                effort,
                seed);
    }

    public ScaleInput withEffort(Effort other, long otherSeed) {
        return new ScaleInput(
                title,
                code,
                source,
                table,
                items,
                scoring,
                subScales,
                groupings,
                retest,
                smallestImportantChange,
                other,
                otherSeed);
    }

    List<String> codes() {
        return items.stream().map(ScaleItem::code).toList();
    }

    Set<String> reversed() {
        return items.stream().filter(ScaleItem::reversed).map(ScaleItem::code).collect(Collectors.toUnmodifiableSet());
    }

    ItemMatrix matrix() {
        return ItemMatrix.of(table, codes(), reversed());
    }
}

package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.Distribution;
import org.candour.reporting.reliability.MissingPatterns;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.ScaleReliability.ItemFigures;

/** Who answered, what was skipped, and how the answers to each item spread. */
final class ItemSections {
    private static final int PATTERNS_SHOWN = 12;

    private ItemSections() {}

    static List<Section> of(ScaleInput input, ScaleReliability reliability) {
        return List.of(sample(input, reliability), missing(reliability), items(input, reliability));
    }

    private static Section sample(ScaleInput input, ScaleReliability reliability) {
        Table.Builder sample = Table.named(
                "sample", "Sample", "", Column.words("what", "People and items"), Column.count("n", "Number"));
        sample.row("People in the data", Value.people(reliability.rows()))
                .row("Answered at least one item (n of pairwise figures)", Value.people(reliability.anyAnswered()))
                .row("Answered every item (n of listwise figures)", Value.people(reliability.complete()))
                .row("Items (k)", Value.count(input.items().size()))
                .row("Items keyed in reverse", Value.count(input.reversed().size()));
        Table.Builder items = Table.named(
                "items",
                "Items, their keys and declared ranges",
                "",
                Column.words("item", "Item"),
                Column.words("text", "Wording"),
                Column.words("key", "Key"),
                Column.count("min", "Lowest answer offered"),
                Column.count("max", "Highest answer offered"));
        for (ScaleInput.ScaleItem item : input.items()) {
            AnswerTable.Item range = input.table().item(item.code());
            items.row(
                    item.code(),
                    Value.words(item.label()),
                    Value.words(item.reversed() ? "reversed" : "as asked"),
                    Value.count(range.minimum()),
                    Value.count(range.maximum()));
        }
        return Section.shown(
                "sample",
                "Sample and items",
                "The whole sample, never one employer. Reversed items are turned by the range they offer, "
                        + "lowest + highest - answer, whether or not the ends were used.",
                List.of(),
                List.of(sample.build(), items.build()));
    }

    private static Section missing(ScaleReliability reliability) {
        String about =
                "Which items were skipped together. Patterns that fewer than 10 people share are not told apart.";
        MissingPatterns missing = reliability.missing();
        Table.Builder table = Table.named(
                "md.pattern",
                "Patterns of missing answers",
                "mice::md.pattern(x)",
                Column.words("pattern", "Skipped"),
                Column.count("items", "Items skipped"),
                Column.count("n", "People"));
        List<MissingPatterns.Pattern> shown = new ArrayList<>(missing.patterns().stream()
                .filter(pattern -> pattern.people() >= Value.LEAST)
                .limit(PATTERNS_SHOWN)
                .toList());
        int rest = missing.rows()
                - shown.stream().mapToInt(MissingPatterns.Pattern::people).sum();
        if (rest > 0 && rest < Value.LEAST && shown.size() > 1) {
            // The rest could be had by subtraction, so the rarest pattern goes with it.
            rest += shown.removeLast().people();
        }
        for (MissingPatterns.Pattern pattern : shown) {
            table.row(
                    name(pattern.skipped(), reliability.items().size()),
                    Value.count(pattern.skipped().size()),
                    Value.people(pattern.people()));
        }
        int others = missing.patterns().size() - shown.size();
        if (others > 0) {
            table.row("Other patterns: " + others, Value.words(""), Value.people(rest));
        }
        return Section.shown("missing", "Missing answers", about, List.of(), List.of(table.build(), gaps(reliability)));
    }

    private static Table gaps(ScaleReliability reliability) {
        Table.Builder table = Table.named(
                "missing.items",
                "Missing answers per item",
                "colSums(is.na(x)); 100 * colMeans(is.na(x))",
                Column.words("item", "Item"),
                Column.count("missing", "Missing"),
                Column.one("percent", "Per cent"));
        for (ItemFigures item : reliability.items()) {
            long gone = item.answers().missing();
            table.row(item.code(), Value.people(gone), percent(gone, reliability.rows(), false));
        }
        return table.build();
    }

    private static String name(List<String> skipped, int items) {
        return skipped.isEmpty() ? "none" : skipped.size() == items ? "all items" : String.join(", ", skipped);
    }

    private static Section items(ScaleInput input, ScaleReliability reliability) {
        Table.Builder describe = Table.named(
                "describe",
                "Item statistics, answers as given",
                "psych::describe(x, type = 3)",
                Column.words("item", "Item"),
                Column.count("n", "n"),
                Column.two("mean", "Mean"),
                Column.two("sd", "SD"),
                Column.one("median", "Median"),
                Column.two("skew", "Skew"),
                Column.two("kurtosis", "Kurtosis"),
                Column.one("floor", "Floor %"),
                Column.one("ceiling", "Ceiling %"));
        for (ItemFigures item : reliability.items()) {
            Distribution answers = item.answers();
            boolean[] hidden = hidden(answers.counts());
            long[] counts = answers.counts();
            describe.row(
                    item.code() + (item.reversed() ? " (reversed)" : ""),
                    Value.people(answers.n()),
                    Value.of(answers.mean()),
                    Value.of(answers.sd()),
                    Value.of(answers.median()),
                    Value.of(answers.skew()),
                    Value.of(answers.kurtosis()),
                    percent(counts[0], answers.n(), hidden[0]),
                    percent(counts[counts.length - 1], answers.n(), hidden[counts.length - 1]));
        }
        return Section.shown(
                "items",
                "Item statistics",
                "Floor and ceiling are the shares of the lowest and highest answer the item offers. Skew and kurtosis"
                        + " are of type 3, as psych prints them (kurtosis of a normal distribution is 0).",
                List.of("Answers chosen by fewer than 10 people are withheld, and the next rarest with a single such"
                        + " answer, so that subtraction does not give it."),
                List.of(describe.build(), frequencies(reliability)));
    }

    private static Table frequencies(ScaleReliability reliability) {
        int lowest = reliability.items().stream()
                .mapToInt(item -> item.answers().minimum())
                .min()
                .orElseThrow();
        int highest = reliability.items().stream()
                .mapToInt(item -> item.answers().minimum() + item.answers().counts().length - 1)
                .max()
                .orElseThrow();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("item", "Item"));
        IntStream.rangeClosed(lowest, highest)
                .forEach(answer -> columns.add(Column.one(String.valueOf(answer), answer + " (%)")));
        Table.Builder table =
                Table.named("response.frequencies", "Answers in per cent", "psych::alpha(x)$response.freq", columns);
        for (ItemFigures item : reliability.items()) {
            long[] counts = item.answers().counts();
            boolean[] hidden = hidden(counts);
            List<Value> row = new ArrayList<>();
            for (int answer = lowest; answer <= highest; answer++) {
                int at = answer - item.answers().minimum();
                row.add(
                        at < 0 || at >= counts.length
                                ? Value.words("")
                                : percent(counts[at], item.answers().n(), hidden[at]));
            }
            table.row(item.code(), row);
        }
        return table.build();
    }

    /** Which counts are withheld: those of fewer than ten, and the next rarest when there is only one of these. */
    static boolean[] hidden(long[] counts) {
        boolean[] hidden = new boolean[counts.length];
        int small = 0;
        for (int i = 0; i < counts.length; i++) {
            hidden[i] = counts[i] > 0 && counts[i] < Value.LEAST;
            small += hidden[i] ? 1 : 0;
        }
        if (small == 1) {
            long next = Arrays.stream(counts)
                    .filter(count -> count >= Value.LEAST)
                    .min()
                    .orElse(-1);
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == next) {
                    hidden[i] = true;
                    return hidden;
                }
            }
        }
        return hidden;
    }

    static Value percent(long count, long of, boolean hidden) {
        return hidden || count > 0 && count < Value.LEAST
                ? new Value.Withheld()
                : of == 0 ? new Value.NotDefined("nobody answered this item") : Value.of(100.0 * count / of);
    }
}

package org.candour.reporting.summary;

import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeTable;

/**
 * The most that the standard error of a score can be, from printed figures alone, so that it gives nothing away.
 *
 * <p>The standard deviation of somebody's mean over several questions is at most the mean of the questions' standard
 * deviations. Of a withheld part the spread is taken that makes the result largest. People of a joint answer are taken
 * to be in its middle, and what they can be away from it is added.
 */
final class ScoreError {
    private static final double WIDEST = 50;

    private ScoreError() {}

    static double atMost(EmployerSummary summary, Topic topic) {
        double deviation = topic.questions().stream()
                .mapToDouble(question -> deviation(question, summary.table(question)))
                .average()
                .orElse(WIDEST);
        return deviation / Math.sqrt(summary.text().participation().answered());
    }

    private static double deviation(Question question, SafeTable table) {
        if (table.isWithheld()) {
            return WIDEST;
        }
        List<SafeCell> cells = table.row(Division.everybody()).cells();
        List<String> answers = table.answers();
        double step = 100.0 / (Joint.steps(question).size() - 1);
        double[] places = answers.stream()
                .mapToDouble(answer -> Joint.place(question, table, answer) * step)
                .toArray();
        int[] valued =
                IntStream.range(0, places.length).filter(i -> places[i] >= 0).toArray();
        int rest = table.row(Division.everybody()).base().count().orElse(0)
                - cells.stream().mapToInt(cell -> cell.count().orElse(0)).sum();
        int[] hidden = IntStream.of(valued).filter(i -> !cells.get(i).isShown()).toArray();
        double widest = 0;
        for (int high = 0; high <= (hidden.length == 0 ? 0 : rest); high++) {
            double people = 0;
            double sum = 0;
            double squares = 0;
            for (int answer : valued) {
                double count = cells.get(answer).count().orElse(0);
                if (hidden.length > 0 && answer == hidden[0]) {
                    count += rest - high;
                }
                if (hidden.length > 0 && answer == hidden[hidden.length - 1]) {
                    count += high;
                }
                people += count;
                sum += count * places[answer];
                squares += count * places[answer] * places[answer];
            }
            if (people > 0) {
                widest = Math.max(widest, squares / people - sum / people * sum / people);
            }
        }
        return Math.sqrt(widest) + furthest(table) * step;
    }

    /** How many steps people of a joint answer can be from its middle. */
    private static double furthest(SafeTable table) {
        return table.joint().values().stream()
                        .mapToInt(parts -> parts.size() - 1)
                        .max()
                        .orElse(0)
                / 2.0;
    }
}

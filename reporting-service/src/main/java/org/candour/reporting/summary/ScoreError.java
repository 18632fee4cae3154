package org.candour.reporting.summary;

import java.util.List;
import java.util.stream.IntStream;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeTable;

/**
 * The most that the standard error of a score can be, from printed figures alone, so that it gives nothing away.
 *
 * <p>The standard deviation of somebody's mean over several questions is at most the mean of the questions' standard
 * deviations. Of a withheld part the spread is taken that makes the result largest.
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
        List<Choice> choices = question.choices();
        int[] valued = IntStream.range(0, choices.size())
                .filter(i -> !choices.get(i).equals(Choice.NO_ANSWER))
                .toArray();
        int rest = table.row(Division.everybody()).base().count().orElse(0)
                - cells.stream().mapToInt(cell -> cell.count().orElse(0)).sum();
        int[] hidden = IntStream.of(valued).filter(i -> !cells.get(i).isShown()).toArray();
        double step = 100.0 / (valued.length - 1);
        double widest = 0;
        for (int high = 0; high <= (hidden.length == 0 ? 0 : rest); high++) {
            double people = 0;
            double sum = 0;
            double squares = 0;
            for (int place = 0; place < valued.length; place++) {
                double count = cells.get(valued[place]).count().orElse(0);
                if (hidden.length > 0 && valued[place] == hidden[0]) {
                    count += rest - high;
                }
                if (hidden.length > 0 && valued[place] == hidden[hidden.length - 1]) {
                    count += high;
                }
                people += count;
                sum += count * place * step;
                squares += count * place * step * place * step;
            }
            if (people > 0) {
                widest = Math.max(widest, squares / people - sum / people * sum / people);
            }
        }
        return Math.sqrt(widest);
    }
}

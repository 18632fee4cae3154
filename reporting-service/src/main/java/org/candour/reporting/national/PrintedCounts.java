package org.candour.reporting.national;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.summary.Choice;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.Question;

/** What a report prints of one question, for the auditor: answers, and how many people gave one of them. */
final class PrintedCounts {
    private PrintedCounts() {}

    /** Every figure of the safe table, printed or not: what a reader can know at most. */
    static Map<Set<String>, Integer> known(EmployerSummary report, Question question, int people) {
        SafeTable table = report.table(question);
        return table.isWithheld() ? Map.of(all(question), people) : read(table, question, people);
    }

    /** What is printed: nothing where the table has too many holes. */
    static Map<Set<String>, Integer> of(EmployerSummary report, Question question, int people) {
        SafeTable table = report.table(question);
        if (table.isWithheld() || table.shareShown() < 0.5) {
            return Map.of(all(question), people);
        }
        int shown = table.row(FrequencyTable.ALL).cells().stream()
                .mapToInt(cell -> cell.count().orElse(0))
                .sum();
        return 2 * shown < people ? Map.of(all(question), people) : read(table, question, people);
    }

    private static Map<Set<String>, Integer> read(SafeTable table, Question question, int people) {
        var counts = new LinkedHashMap<Set<String>, Integer>();
        var open = new HashSet<>(all(question));
        int rest = people;
        List<String> answers = table.answers();
        for (int place = 0; place < answers.size(); place++) {
            var count = table.row(FrequencyTable.ALL).cells().get(place).count();
            if (count.isPresent()) {
                Set<String> these =
                        Set.copyOf(table.joint().getOrDefault(answers.get(place), List.of(answers.get(place))));
                counts.put(these, count.getAsInt());
                open.removeAll(these);
                rest -= count.getAsInt();
            }
        }
        if (rest > 0) {
            counts.put(Set.copyOf(open), rest);
        }
        return counts;
    }

    private static Set<String> all(Question question) {
        return new HashSet<>(question.choices().stream().map(Choice::code).toList());
    }
}

package org.candour.reporting.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.reporting.disclosure.Collapse;
import org.candour.reporting.disclosure.SafeTable;

/** Answers that a table may print together where that shows more: both that disagree, both that agree. */
final class Joint {
    private static final int STEPS = 5;
    private static final String LOW = "low";
    private static final String HIGH = "high";

    private Joint() {}

    /** For a question with five steps between two ends; no answer stays apart. */
    static boolean possible(Question question) {
        return steps(question).size() == STEPS
                && question.choices().stream().noneMatch(choice -> choice.tone() > STEPS)
                && question.choices().size() == STEPS + 1;
    }

    static Collapse of(Question question) {
        List<String> steps = steps(question);
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put(LOW, steps.subList(0, 2));
        groups.put(HIGH, steps.subList(STEPS - 2, STEPS));
        return new Collapse(groups);
    }

    static List<String> steps(Question question) {
        return question.choices().stream()
                .filter(choice -> !choice.equals(Choice.NO_ANSWER))
                .map(Choice::code)
                .toList();
    }

    /** Where a printed answer stands among the steps, from 0: a joint one in the middle of its parts; -1 for no answer. */
    static double place(Question question, SafeTable table, String answer) {
        List<String> steps = steps(question);
        return table.joint().getOrDefault(answer, List.of(answer)).stream()
                .mapToInt(steps::indexOf)
                .average()
                .orElse(-1);
    }

    /** The answers of a table as they are printed. */
    static List<Choice> printed(Question question, SafeTable table) {
        Map<String, Choice> known =
                question.choices().stream().collect(Collectors.toMap(Choice::code, choice -> choice));
        return table.answers().stream()
                .map(answer -> {
                    List<String> parts = table.joint().get(answer);
                    return parts == null
                            ? known.get(answer)
                            : together(answer, parts.stream().map(known::get).toList());
                })
                .toList();
    }

    private static Choice together(String code, List<Choice> parts) {
        String first = parts.getFirst().label();
        String last = parts.getLast().label();
        String label = first + " or " + last.substring(0, 1).toLowerCase(Locale.ROOT) + last.substring(1);
        return new Choice(code, label, code.equals(LOW) ? Choice.BOTH_LOW : Choice.BOTH_HIGH);
    }
}

package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.contracts.study.Breakdown;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Thresholds;

/** How a report divides people by their answers to one question: the rows that may be shown, in the order of the answers. */
final class AnswerDivision {
    private static final String OTHERS = "others";

    private AnswerDivision() {}

    static Division of(StudyPublished study, GroupTree answers) {
        var rows = new HashSet<>(answers.tree(false, 1).rows());
        rows.addAll(answers.tree(true, 1).rows());
        var groups = new ArrayList<Division.Group>();
        answers.units().forEach(unit -> groups.add(new Division.Group(unit.code(), unit.label())));
        groups.add(new Division.Group(OTHERS, "Everybody else"));
        return new Division(
                answers.name(),
                study.breakdowns().stream()
                        .filter(breakdown -> breakdown.item().equals(answers.name()))
                        .map(Breakdown::title)
                        .findFirst()
                        .orElseThrow(),
                groups.stream()
                        .filter(group -> rows.contains(row(answers, group.code())))
                        .toList(),
                note(answers, study.thresholds()),
                answers.units().size());
    }

    private static String note(GroupTree answers, Thresholds limits) {
        List<String> joined = joined(answers, false);
        List<String> strictly = joined(answers, true);
        return (joined.isEmpty() ? "" : sentence(limits.group(), joined))
                + (strictly.isEmpty() || strictly.equals(joined)
                        ? ""
                        : (joined.isEmpty() ? "" : " ") + "For questions on health and the like: "
                                + sentence(limits.strictGroup(), strictly));
    }

    private static String sentence(int least, List<String> joined) {
        return "Groups of fewer than " + least + " people stand together as “Everybody else”, if need be with the next"
                + " larger one: " + String.join("; ", joined) + ".";
    }

    private static List<String> joined(GroupTree answers, boolean strict) {
        var shown = answers.tree(strict, 1).shownAs();
        return answers.units().stream()
                .filter(unit -> row(answers, OTHERS).equals(shown.get(unit.code())))
                .map(unit -> unit.label())
                .collect(Collectors.toList());
    }

    private static String row(GroupTree answers, String code) {
        return answers.name() + "=" + code;
    }
}

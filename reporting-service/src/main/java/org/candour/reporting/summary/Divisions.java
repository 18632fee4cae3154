package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.study.Breakdown;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.reporting.reliability.AnswerTable;
import org.jspecify.annotations.Nullable;

/** By which questions the report of an employer may divide people: those that the study names, and no other. */
public final class Divisions {
    private Divisions() {}

    /** Questions of the study that can divide people in this questionnaire. */
    public static List<Item> items(StudyPublished study, Instrument instrument) {
        return study.breakdowns().stream()
                .map(Breakdown::item)
                .map(instrument::item)
                .flatMap(Optional::stream)
                .filter(Divisions::divides)
                .toList();
    }

    /** Whoever receives rows receives no breakdown: together they would give rows away. */
    static List<GroupTree> trees(SummaryInput input) {
        Employer employer = input.employer();
        if (employer.delivery() != Delivery.TABLES) {
            return List.of();
        }
        AnswerTable answers = input.answers();
        var limits = input.study().thresholds();
        var trees = new ArrayList<GroupTree>();
        for (Item item : items(input.study(), input.instrument())) {
            List<String> chosen = IntStream.range(0, answers.rows())
                    .mapToObj(row -> Counts.column(item, answers, row))
                    .toList();
            trees.add(GroupTree.ofAnswers(item, chosen, limits));
        }
        GroupTree units = GroupTree.ofUnits(employer, input.units(), answers.rows(), limits);
        if (units.any()) {
            trees.add(units);
        }
        return trees;
    }

    static List<Division> of(SummaryInput input, List<GroupTree> trees) {
        return trees.stream()
                .map(tree -> tree.name().equals(GroupTree.UNITS)
                        ? UnitDivision.of(input.study(), input.employer(), tree)
                        : AnswerDivision.of(input.study(), tree))
                .toList();
    }

    private static boolean divides(Item item) {
        return item.type() == ItemType.SINGLE_CHOICE && item.questionClass() != QuestionClass.SPECIAL;
    }

    /** The group of somebody who gave this answer, or none. */
    public static String group(Item item, @Nullable Integer answer) {
        return answer == null ? Division.Group.SILENT.code() : Topics.column(item, answer);
    }

    /** Everybody is in one of them. */
    static List<Division.Group> groups(Item item) {
        var groups = new ArrayList<Division.Group>();
        item.options().stream()
                .filter(option -> !option.missing())
                .forEach(option -> groups.add(
                        new Division.Group(Integer.toString(option.value()), PipedText.plain(option.label()))));
        groups.add(Division.Group.SILENT);
        return groups;
    }
}

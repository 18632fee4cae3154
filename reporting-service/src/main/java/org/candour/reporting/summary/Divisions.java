package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.study.Breakdown;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;

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
    static List<Division> of(StudyPublished study, Instrument instrument, Employer employer) {
        if (employer.delivery() != Delivery.TABLES) {
            return List.of();
        }
        return study.breakdowns().stream()
                .flatMap(
                        breakdown -> instrument
                                .item(breakdown.item())
                                .filter(Divisions::divides)
                                .map(item -> division(breakdown, item))
                                .stream())
                .toList();
    }

    private static boolean divides(Item item) {
        return item.type() == ItemType.SINGLE_CHOICE && item.questionClass() != QuestionClass.SPECIAL;
    }

    private static Division division(Breakdown breakdown, Item item) {
        var groups = new ArrayList<Division.Group>();
        item.options().stream()
                .filter(option -> !option.missing())
                .forEach(option -> groups.add(
                        new Division.Group(Integer.toString(option.value()), PipedText.plain(option.label()))));
        groups.add(Division.Group.SILENT);
        return new Division(item.code(), breakdown.title(), groups);
    }
}

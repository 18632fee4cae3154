package org.candour.survey.answering;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.candour.contracts.instrument.Option;

/**
 * A group, then an option within it. The first step does not know the second, so that an earlier second step stays as
 * long as the group does; the form of the second step repeats the group.
 */
final class TwoStepRules {
    private TwoStepRules() {}

    static Reading read(Sent sent, Given before) {
        String code = sent.item().code();
        String detail = FormFields.detail(code);
        TreeSet<String> groups = sent.chosen(code);
        TreeSet<String> details = sent.chosen(detail);
        if (groups.size() > 1) {
            return sent.broken(code, Rule.ONE_ONLY);
        }
        if (details.size() > 1) {
            return sent.broken(detail, Rule.ONE_ONLY);
        }
        if (groups.isEmpty()) {
            return details.isEmpty() ? Reading.NOTHING : sent.broken(detail, Rule.OTHER_GROUP);
        }
        Optional<Option> group = sent.option(groups.first()).filter(option -> option.group() == 0);
        if (group.isEmpty()) {
            return sent.broken(code, Rule.NOT_LISTED);
        }
        return sent.has(detail) || sent.has(FormFields.words(code))
                ? second(sent, group.get(), details)
                : first(group.get(), before);
    }

    private static Reading first(Option group, Given before) {
        boolean same = !before.values().isEmpty() && before.values().getFirst() == group.value();
        return same ? Reading.of(before) : Reading.of(group.value());
    }

    private static Reading second(Sent sent, Option group, TreeSet<String> details) {
        Option described = group;
        List<Integer> values = List.of(group.value());
        if (!details.isEmpty()) {
            Optional<Option> option = sent.option(details.first());
            if (option.isEmpty() || option.get().group() == 0) {
                return sent.broken(FormFields.detail(sent.item().code()), Rule.NOT_LISTED);
            }
            if (option.get().group() != group.value()) {
                return sent.broken(FormFields.detail(sent.item().code()), Rule.OTHER_GROUP);
            }
            described = option.get();
            values = List.of(group.value(), described.value());
        }
        Reading words = ChoiceRules.described(sent, List.of(described));
        return words.violations().isEmpty()
                ? Reading.of(new Given(values, words.given().text(), Optional.empty()))
                : words;
    }
}

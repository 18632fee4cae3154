package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.Section;

/** Cuts a questionnaire into the chapters of a report. Characteristics of people and free text have no chapter. */
final class Topics {
    // The instrument does not say which scales are good when low; in every pack it is the one about leaving.
    private static final Set<String> LOW_IS_GOOD = Set.of("leaving");
    private static final String ALONE = "Each of these questions stands alone: there is no score, and together they are"
            + " not a diagnosis. Answers from 0 to 10 are put together in three groups.";
    private static final List<Choice> ZERO_TO_TEN = List.of(
            new Choice("0-3", "Low, 0\u00a0to\u00a03", 6),
            new Choice("4-6", "Middle, 4\u00a0to\u00a06", 7),
            new Choice("7-10", "High, 7\u00a0to\u00a010", 8),
            Choice.NO_ANSWER);

    private final Instrument instrument;
    private final Map<String, ScaleStatus> statuses;

    Topics(Instrument instrument, Map<String, ScaleStatus> statuses) {
        this.instrument = instrument;
        this.statuses = statuses;
    }

    static boolean reported(Item item) {
        return (item.type() == ItemType.RATING || item.type() == ItemType.ZERO_TO_TEN)
                && (item.questionClass() == QuestionClass.VIEW || item.questionClass() == QuestionClass.SPECIAL);
    }

    List<Topic> all() {
        var topics = new ArrayList<Topic>();
        var inScale = new HashSet<String>();
        instrument.scales().forEach(scale -> scale.items().forEach(item -> inScale.add(item.item())));
        for (Section section : instrument.sections()) {
            instrument.scales().stream()
                    .filter(scale -> startsIn(section, scale))
                    .forEach(scale -> topics.add(scaled(section, scale)));
            List<Question> single = section.items().stream()
                    .filter(item -> reported(item) && !inScale.contains(item.code()))
                    .map(item -> question(item, ""))
                    .toList();
            if (!single.isEmpty()) {
                topics.add(new Topic(section.code(), section.title(), ALONE, Topic.Kind.SINGLE, single, null));
            }
        }
        return topics;
    }

    private static boolean startsIn(Section section, Scale scale) {
        String first = scale.items().getFirst().item();
        return section.items().stream().anyMatch(item -> item.code().equals(first));
    }

    private Topic scaled(Section section, Scale scale) {
        var kind = LOW_IS_GOOD.contains(scale.code()) ? Topic.Kind.CONCERN : Topic.Kind.STANDARD;
        String turned = kind == Topic.Kind.CONCERN
                ? "Here, agreeing is the better answer."
                : "Here, disagreeing is the better answer.";
        List<Question> questions = scale.items().stream()
                .map(item -> question(instrument.item(item.item()).orElseThrow(), item.reversed() ? turned : ""))
                .toList();
        var status = statuses.getOrDefault(scale.code(), ScaleStatus.DRAFT);
        var measure = new Topic.Measure(scale.description(), status);
        return new Topic(scale.code(), scale.title(), section.intro(), kind, questions, measure);
    }

    private static Question question(Item item, String note) {
        return new Question(item.code(), item.text(), item.hint(), note, choices(item));
    }

    private static List<Choice> choices(Item item) {
        if (item.type() == ItemType.ZERO_TO_TEN) {
            return ZERO_TO_TEN;
        }
        var options =
                item.options().stream().filter(option -> !option.missing()).toList();
        var choices = IntStream.range(0, options.size())
                .mapToObj(i -> new Choice(
                        Integer.toString(options.get(i).value()), options.get(i).label(), tone(i, options.size())))
                .collect(Collectors.toCollection(ArrayList::new));
        choices.add(Choice.NO_ANSWER);
        return choices;
    }

    private static int tone(int position, int options) {
        return options == 1 ? 3 : 1 + Math.round(4f * position / (options - 1));
    }

    /** Which column an answer falls in; a code that is no value on the scale counts as no answer. */
    static String column(Item item, int value) {
        if (item.type() == ItemType.ZERO_TO_TEN) {
            return value <= 3 ? "0-3" : value <= 6 ? "4-6" : "7-10";
        }
        return item.option(value)
                .filter(option -> !option.missing())
                .map(option -> Integer.toString(option.value()))
                .orElse(Choice.NO_ANSWER.code());
    }

    /** Per item of a scale the value of each column, turned round where the item is reversed. */
    static Map<String, Map<String, Integer>> values(Instrument instrument, Scale scale) {
        var values = new java.util.LinkedHashMap<String, Map<String, Integer>>();
        for (ScaleItem item : scale.items()) {
            var columns = new java.util.LinkedHashMap<String, Integer>();
            instrument.item(item.item()).orElseThrow().options().stream()
                    .filter(option -> !option.missing())
                    .forEach(option -> columns.put(
                            Integer.toString(option.value()),
                            item.reversed() ? scale.minimum() + scale.maximum() - option.value() : option.value()));
            values.put(item.item(), columns);
        }
        return values;
    }
}

package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Direction;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.Section;

/** Cuts a questionnaire into the chapters of a report. */
final class Topics {
    private static final String ALONE =
            "Each of these questions stands alone: there is no score, and together they are" + " not a diagnosis.";
    private static final String GROUPED = " Answers from 0 to 10 are put together in three groups.";
    private static final String NOT_EVERYBODY =
            "Not everybody was asked this question; who was not counts as no answer.";
    private static final List<Choice> ZERO_TO_TEN = List.of(
            new Choice("0-3", "Low, 0\u00a0to\u00a03", 6),
            new Choice("4-6", "Middle, 4\u00a0to\u00a06", 7),
            new Choice("7-10", "High, 7\u00a0to\u00a010", 8),
            Choice.NO_ANSWER);

    private final Instrument instrument;
    private final ReportedItems reported;
    private final Map<String, ScaleStatus> statuses;

    Topics(Instrument instrument, Map<String, ScaleStatus> statuses) {
        this.instrument = instrument;
        this.reported = new ReportedItems(instrument);
        this.statuses = statuses;
    }

    List<Topic> all() {
        var topics = new ArrayList<Topic>();
        List<Item> single = reported.single();
        for (Section section : instrument.sections()) {
            reported.scales().stream()
                    .filter(scale -> startsIn(section, scale))
                    .forEach(scale -> topics.add(scaled(section, scale)));
            topics.addAll(alone(
                    section, single.stream().filter(section.items()::contains).toList()));
        }
        return topics;
    }

    private static boolean startsIn(Section section, Scale scale) {
        String first = scale.items().getFirst().item();
        return section.items().stream().anyMatch(item -> item.code().equals(first));
    }

    private Topic scaled(Section section, Scale scale) {
        boolean scored = reported.scored(scale);
        var kind = !scored
                ? Topic.Kind.SINGLE
                : scale.direction() == Direction.LOW_IS_GOOD ? Topic.Kind.CONCERN : Topic.Kind.STANDARD;
        String turned = switch (kind) {
            case SINGLE -> "";
            case CONCERN -> "Here, agreeing is the better answer.";
            case STANDARD -> "Here, disagreeing is the better answer.";
        };
        List<Question> questions = scale.items().stream()
                .map(item -> question(instrument.item(item.item()).orElseThrow(), item.reversed() ? turned : ""))
                .toList();
        var status = statuses.getOrDefault(scale.code(), ScaleStatus.DRAFT);
        String description = spaced(scale.description(), scale.source().attribution(), scored ? status.meaning() : "");
        return new Topic(
                scale.code(),
                PipedText.plain(scale.title()),
                scored ? PipedText.plain(section.intro()) : spaced(description, standingAlone(questions)),
                kind,
                questions,
                scored ? new Topic.Measure(description, status) : null);
    }

    /** One chapter for each set of answers, so that one key of colours explains all of its bars. */
    private List<Topic> alone(Section section, List<Item> items) {
        Map<List<Choice>, List<Question>> byAnswers = items.stream()
                .map(item -> question(item, ""))
                .collect(Collectors.groupingBy(Question::choices, LinkedHashMap::new, Collectors.toList()));
        var topics = new ArrayList<Topic>();
        for (List<Question> questions : byAnswers.values()) {
            String code = section.code() + (topics.isEmpty() ? "" : "-" + (topics.size() + 1));
            topics.add(new Topic(
                    code,
                    PipedText.plain(section.title()),
                    standingAlone(questions),
                    Topic.Kind.SINGLE,
                    questions,
                    null));
        }
        return topics;
    }

    private static String standingAlone(List<Question> questions) {
        boolean grouped = questions.stream().map(Question::choices).anyMatch(ZERO_TO_TEN::equals);
        return ALONE + (grouped ? GROUPED : "");
    }

    private Question question(Item item, String note) {
        Page page = instrument.pages().stream()
                .filter(candidate -> candidate.items().contains(item))
                .findFirst()
                .orElseThrow();
        return new Question(
                item.code(),
                PipedText.plain(item.text()),
                PipedText.plain(item.hint()),
                spaced(note, page.shownWhen().always() ? "" : NOT_EVERYBODY),
                choices(item));
    }

    private static String spaced(String... sentences) {
        return Stream.of(sentences)
                .filter(sentence -> !sentence.isEmpty())
                .map(PipedText::plain)
                .collect(Collectors.joining(" "));
    }

    private static List<Choice> choices(Item item) {
        if (item.type() == ItemType.ZERO_TO_TEN) {
            return ZERO_TO_TEN;
        }
        var options =
                item.options().stream().filter(option -> !option.missing()).toList();
        var choices = IntStream.range(0, options.size())
                .mapToObj(i -> new Choice(
                        Integer.toString(options.get(i).value()),
                        PipedText.plain(options.get(i).label()),
                        tone(i, options.size())))
                .collect(Collectors.toCollection(ArrayList::new));
        choices.add(Choice.NO_ANSWER);
        return choices;
    }

    private static int tone(int position, int options) {
        return options == 1 ? 3 : 1 + Math.round(4f * position / (options - 1));
    }

    /** Which column an answer falls in; a code that is no value on the scale counts as no answer. */
    static String column(Item item, int value) {
        if (item.option(value).filter(option -> !option.missing()).isEmpty()) {
            return Choice.NO_ANSWER.code();
        }
        if (item.type() == ItemType.ZERO_TO_TEN) {
            return value <= 3 ? "0-3" : value <= 6 ? "4-6" : "7-10";
        }
        return Integer.toString(value);
    }

    /** Per item of a scale the value of each column, turned round where the item is reversed. */
    static Map<String, Map<String, Integer>> values(Instrument instrument, Scale scale) {
        var values = new LinkedHashMap<String, Map<String, Integer>>();
        for (ScaleItem item : scale.items()) {
            var columns = new LinkedHashMap<String, Integer>();
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

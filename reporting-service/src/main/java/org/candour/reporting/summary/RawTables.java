package org.candour.reporting.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.study.Thresholds;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.Hierarchy;
import org.candour.reporting.disclosure.ItemClass;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.ScaleScore;
import org.candour.reporting.reliability.AnswerTable;

/**
 * Counts one employer's answers into everything its report would like to show, for the disclosure policy. What cannot be
 * printed is given up step by step: a question by team, then by service, then by group at all.
 */
final class RawTables {
    private final Instrument instrument;
    private final AnswerTable answers;
    private final WorkUnits units;
    private final Thresholds limits;
    /** How many levels of groups a table may still have. */
    private final Map<String, Integer> levels = new HashMap<>();

    RawTables(Instrument instrument, AnswerTable answers, WorkUnits units, Thresholds limits) {
        this.instrument = instrument;
        this.answers = answers;
        this.units = units;
        this.limits = limits;
    }

    /** These tables by group are not wanted in this form. */
    void giveUp(List<String> tables) {
        tables.forEach(table -> levels.merge(table, -1, Integer::sum));
    }

    LinkedTables of(String edition, List<Topic> topics, List<Division> divisions, GroupRequests groups) {
        List<Question> questions =
                topics.stream().flatMap(topic -> topic.questions().stream()).toList();
        List<FrequencyTable> tables = Stream.concat(
                        questions.stream().map(this::table),
                        divisions.stream()
                                .flatMap(division ->
                                        questions.stream().flatMap(question -> divided(question, division).stream())))
                .toList();
        List<ScaleScore> scores = Stream.concat(scored(topics).stream().map(this::score), groups.told(this).stream())
                .toList();
        return new LinkedTables(edition, tables.stream().map(this::classed).toList(), scores, groups.unprinted(this));
    }

    /** Scales that have a score in these chapters. */
    List<Scale> scored(List<Topic> topics) {
        return new ReportedItems(instrument)
                .scored().stream()
                        .filter(scale -> topics.stream().anyMatch(topic -> scored(topic, scale.code())))
                        .toList();
    }

    ScaleScore score(GroupRequests.Scored scored, Division.Group group) {
        Scale scale = scored.scale();
        return new ScaleScore(
                scored.division().scoreName(scored.topic(), group),
                scored.division().row(group),
                scale.minimum(),
                scale.maximum(),
                Topics.values(instrument, scale));
    }

    private Optional<FrequencyTable> divided(Question question, Division division) {
        String name = division.table(question);
        int most = levels.computeIfAbsent(name, table -> division.byUnit() ? units.levels() : 1);
        if (division.byUnit()) {
            return byUnit(question, most);
        }
        return most > 0 ? table(question, division) : Optional.empty();
    }

    /** As deep as small counts alone do not hide over half of the table. */
    private Optional<FrequencyTable> byUnit(Question question, int most) {
        Item item = instrument.item(question.code()).orElseThrow();
        List<String> choices = question.choices().stream().map(Choice::code).toList();
        List<Integer> columns = IntStream.range(0, answers.rows())
                .mapToObj(row -> choices.indexOf(Counts.column(item, answers, row)))
                .toList();
        boolean joint = Joint.possible(question);
        for (int depth = most; depth > 0; depth--) {
            levels.put(question.code() + " by " + WorkUnits.NAME, depth);
            Hierarchy tree = units.tree(classOf(item).isStrict(), depth);
            Map<String, int[]> leaves = units.leaves(depth, columns, choices.size());
            Map<String, int[]> rows = tree.counts(choices.size(), leaves);
            if (rows.size() > 1
                    && (!mostlyHidden(rows.values(), classOf(item))
                            || (joint && !mostlyHidden(together(rows).values(), classOf(item))))) {
                FrequencyTable table = tree.table(question.code(), choices, leaves);
                return Optional.of(joint ? table.orJointly(Joint.of(question)) : table);
            }
        }
        return Optional.empty();
    }

    private boolean mostlyHidden(Collection<int[]> rows, ItemClass known) {
        int least = known.isStrict() ? limits.strictCell() : limits.cell();
        long hidden = rows.stream()
                .flatMapToInt(IntStream::of)
                .filter(count -> count > 0 && count < least)
                .count();
        return 2 * hidden > rows.stream().mapToLong(counts -> counts.length).sum();
    }

    private ScaleScore score(Scale scale) {
        return ScaleScore.ofAll(
                "score " + scale.code(), scale.minimum(), scale.maximum(), Topics.values(instrument, scale));
    }

    /** Nothing where small groups and small counts alone hide over half of the table: it would not be printed. */
    private Optional<FrequencyTable> table(Question question, Division division) {
        int columns = question.choices().size();
        Map<String, int[]> groups = groups(question, division);
        boolean joint = Joint.possible(question);
        if (mostlySmall(groups, columns) && !(joint && !mostlySmall(together(groups), columns - 2))) {
            return Optional.empty();
        }
        FrequencyTable table = counted(question, division);
        return Optional.of(joint ? table.orJointly(Joint.of(question)) : table);
    }

    /** All of it, whatever can be printed. */
    FrequencyTable counted(Question question, Division division) {
        return classed(FrequencyTable.twoWay(
                question.code(),
                division.item(),
                question.choices().stream().map(Choice::code).toList(),
                groups(question, division)));
    }

    private LinkedHashMap<String, int[]> groups(Question question, Division division) {
        List<String> columns = question.choices().stream().map(Choice::code).toList();
        Item item = instrument.item(question.code()).orElseThrow();
        Item by = instrument.item(division.item()).orElseThrow();
        var groups = new LinkedHashMap<String, int[]>();
        division.groups().forEach(group -> groups.put(group.code(), new int[columns.size()]));
        for (int row = 0; row < answers.rows(); row++) {
            int[] counts = groups.get(Counts.column(by, answers, row));
            if (counts == null) {
                throw new IllegalStateException("an answer outside the question " + division.item());
            }
            counts[columns.indexOf(Counts.column(item, answers, row))]++;
        }
        return groups;
    }

    /** Five steps and no answer as three steps and no answer. */
    private static Map<String, int[]> together(Map<String, int[]> groups) {
        var joint = new LinkedHashMap<String, int[]>();
        groups.forEach((group, counts) ->
                joint.put(group, new int[] {counts[0] + counts[1], counts[2], counts[3] + counts[4], counts[5]}));
        return joint;
    }

    private boolean mostlySmall(Map<String, int[]> groups, int columns) {
        long hidden = 0;
        int[] all = new int[columns];
        for (int[] counts : groups.values()) {
            IntStream.range(0, columns).forEach(i -> all[i] += counts[i]);
            hidden += IntStream.of(counts).sum() < limits.group() ? columns : small(counts);
        }
        return 2 * (hidden + small(all)) > (groups.size() + 1L) * columns;
    }

    private long small(int[] counts) {
        return IntStream.of(counts)
                .filter(count -> count > 0 && count < limits.cell())
                .count();
    }

    private static boolean scored(Topic topic, String scale) {
        return topic.code().equals(scale)
                && topic.scale() != null
                && topic.scale().status() != ScaleStatus.WITHDRAWN;
    }

    private FrequencyTable table(Question question) {
        List<String> columns = question.choices().stream().map(Choice::code).toList();
        Map<String, Integer> counted =
                Counts.of(instrument.item(question.code()).orElseThrow(), answers);
        return FrequencyTable.oneWay(
                question.code(),
                columns,
                columns.stream()
                        .mapToInt(column -> counted.getOrDefault(column, 0))
                        .toArray());
    }

    private FrequencyTable classed(FrequencyTable table) {
        return table.of(classOf(instrument.item(table.item()).orElseThrow()));
    }

    private static ItemClass classOf(Item item) {
        return switch (item.questionClass()) {
            case SPECIAL -> ItemClass.SPECIAL;
            case DEMOGRAPHIC -> ItemClass.DEMOGRAPHIC;
            case VIEW, FREE_TEXT -> ItemClass.VIEW;
        };
    }
}

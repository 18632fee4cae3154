package org.candour.reporting.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, GroupTree> trees = new HashMap<>();
    private final Thresholds limits;
    /** How many levels of groups a table may still have. */
    private final Map<String, Integer> levels = new HashMap<>();

    RawTables(Instrument instrument, AnswerTable answers, List<GroupTree> trees, Thresholds limits) {
        this.instrument = instrument;
        this.answers = answers;
        trees.forEach(tree -> this.trees.put(tree.name(), tree));
        this.limits = limits;
    }

    /** These tables by group are not wanted in this form. */
    void giveUp(List<String> tables) {
        tables.forEach(table -> levels.merge(table, -1, Integer::sum));
    }

    /** These are not wanted in any form. */
    void leave(List<String> tables) {
        tables.forEach(table -> levels.put(table, 0));
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
        GroupTree groups = Objects.requireNonNull(trees.get(division.item()));
        return divided(question, groups, levels.computeIfAbsent(division.table(question), table -> groups.levels()));
    }

    /** As deep as small counts alone do not hide over half of the table. */
    private Optional<FrequencyTable> divided(Question question, GroupTree groups, int most) {
        Item item = instrument.item(question.code()).orElseThrow();
        List<String> choices = question.choices().stream().map(Choice::code).toList();
        List<Integer> columns = columns(question);
        boolean joint = Joint.possible(question);
        for (int depth = most; depth > 0; depth--) {
            levels.put(question.code() + " by " + groups.name(), depth);
            Hierarchy tree = groups.tree(classOf(item).isStrict(), depth);
            Map<String, int[]> leaves = groups.leaves(depth, columns, choices.size());
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

    /** Whether the limits of a strict class hold for some of these questions. */
    boolean strict(List<Question> questions) {
        return questions.stream()
                .anyMatch(question ->
                        classOf(instrument.item(question.code()).orElseThrow()).isStrict());
    }

    /** The rows in which a division may show groups. */
    Set<String> rows(Division division, boolean strict) {
        return Objects.requireNonNull(trees.get(division.item()))
                .tree(strict, 1)
                .rows();
    }

    /** All of it, whatever can be printed. */
    FrequencyTable counted(Question question, Division division, boolean strict) {
        GroupTree groups = Objects.requireNonNull(trees.get(division.item()));
        List<String> choices = question.choices().stream().map(Choice::code).toList();
        return classed(groups.tree(strict, 1)
                .table(question.code(), choices, groups.leaves(1, columns(question), choices.size())));
    }

    /** The column of each response. */
    private List<Integer> columns(Question question) {
        Item item = instrument.item(question.code()).orElseThrow();
        List<String> choices = question.choices().stream().map(Choice::code).toList();
        return IntStream.range(0, answers.rows())
                .mapToObj(row -> choices.indexOf(Counts.column(item, answers, row)))
                .toList();
    }

    /** Five steps and no answer as three steps and no answer. */
    private static Map<String, int[]> together(Map<String, int[]> groups) {
        var joint = new LinkedHashMap<String, int[]>();
        groups.forEach((group, counts) ->
                joint.put(group, new int[] {counts[0] + counts[1], counts[2], counts[3] + counts[4], counts[5]}));
        return joint;
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
        FrequencyTable table = FrequencyTable.oneWay(
                question.code(),
                columns,
                columns.stream()
                        .mapToInt(column -> counted.getOrDefault(column, 0))
                        .toArray());
        return Joint.possible(question) ? table.orJointly(Joint.of(question)) : table;
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

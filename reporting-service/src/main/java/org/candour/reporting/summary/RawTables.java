package org.candour.reporting.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.study.Thresholds;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.ItemClass;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.ScaleScore;
import org.candour.reporting.reliability.AnswerTable;

/** Counts one employer's answers into everything its report would like to show, for the disclosure policy. */
final class RawTables {
    private final Instrument instrument;
    private final AnswerTable answers;

    private final Thresholds limits;

    RawTables(Instrument instrument, AnswerTable answers, Thresholds limits) {
        this.instrument = instrument;
        this.answers = answers;
        this.limits = limits;
    }

    /** @param left names of tables by group that are not wanted */
    LinkedTables of(
            String edition, List<Topic> topics, List<Division> divisions, Set<String> left, GroupRequests groups) {
        List<Question> questions =
                topics.stream().flatMap(topic -> topic.questions().stream()).toList();
        List<FrequencyTable> tables = Stream.concat(
                        questions.stream().map(this::table),
                        divisions.stream()
                                .flatMap(division -> questions.stream()
                                        .filter(question -> !left.contains(division.table(question)))
                                        .flatMap(question -> table(question, division).stream())))
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
        FrequencyTable table = FrequencyTable.oneWay(
                question.code(),
                columns,
                columns.stream()
                        .mapToInt(column -> counted.getOrDefault(column, 0))
                        .toArray());
        return Joint.possible(question) ? table.orJointly(Joint.of(question)) : table;
    }

    private FrequencyTable classed(FrequencyTable table) {
        return table.of(
                switch (instrument.item(table.item()).orElseThrow().questionClass()) {
                    case SPECIAL -> ItemClass.SPECIAL;
                    case DEMOGRAPHIC -> ItemClass.DEMOGRAPHIC;
                    case VIEW, FREE_TEXT -> ItemClass.VIEW;
                });
    }
}

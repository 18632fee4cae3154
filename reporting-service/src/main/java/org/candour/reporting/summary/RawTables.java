package org.candour.reporting.summary;

import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.ItemClass;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.ScaleScore;
import org.candour.reporting.reliability.AnswerTable;

/** Counts one employer's answers into everything its report would like to show, for the disclosure policy. */
final class RawTables {
    private final Instrument instrument;
    private final AnswerTable answers;

    RawTables(Instrument instrument, AnswerTable answers) {
        this.instrument = instrument;
        this.answers = answers;
    }

    LinkedTables of(String edition, List<Topic> topics) {
        List<FrequencyTable> tables = topics.stream()
                .flatMap(topic -> topic.questions().stream())
                .map(this::table)
                .toList();
        List<ScaleScore> scores = new ReportedItems(instrument)
                .scored().stream()
                        .filter(scale -> topics.stream().anyMatch(topic -> scored(topic, scale.code())))
                        .map(scale -> ScaleScore.ofAll(
                                "score " + scale.code(),
                                scale.minimum(),
                                scale.maximum(),
                                Topics.values(instrument, scale)))
                        .toList();
        return new LinkedTables(edition, tables.stream().map(this::classed).toList(), scores);
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
        return table.of(
                switch (instrument.item(table.item()).orElseThrow().questionClass()) {
                    case SPECIAL -> ItemClass.SPECIAL;
                    case DEMOGRAPHIC -> ItemClass.DEMOGRAPHIC;
                    case VIEW, FREE_TEXT -> ItemClass.VIEW;
                });
    }
}

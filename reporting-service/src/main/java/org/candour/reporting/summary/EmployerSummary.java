package org.candour.reporting.summary;

import java.util.List;
import org.candour.reporting.disclosure.ProtectedTables;
import org.candour.reporting.disclosure.SafeTable;

/**
 * The report to one employer on one wave: texts and safe numbers, nothing else. Renderers take this type only, so a
 * raw count cannot reach them.
 *
 * @param text wording, participation and comparison
 * @param numbers the safe tables and scores of this edition
 */
public record EmployerSummary(SummaryText text, ProtectedTables numbers) {

    public List<Topic> topics(Topic.Kind kind) {
        return text.topics().stream().filter(topic -> topic.kind() == kind).toList();
    }

    public SafeTable table(Question question) {
        return numbers.table(question.code());
    }

    @Override
    public String toString() {
        return "EmployerSummary[" + numbers.edition() + "]";
    }
}

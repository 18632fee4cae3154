package org.candour.reporting.summary;

import java.util.List;
import java.util.Optional;
import org.candour.reporting.disclosure.ProtectedTables;
import org.candour.reporting.disclosure.SafeScore;
import org.candour.reporting.disclosure.SafeTable;

/**
 * The report to one employer on one wave: texts and safe numbers, nothing else. Renderers take this type only, so a
 * raw count cannot reach them.
 *
 * @param text wording, participation and comparison
 * @param numbers the safe tables and scores of this edition
 * @param quotations words that their authors still allow to be quoted
 */
public record EmployerSummary(SummaryText text, ProtectedTables numbers, List<Quotation> quotations) {
    public EmployerSummary {
        quotations = List.copyOf(quotations);
    }

    /** Without the words of quotes: they are no part of what is stored. */
    public EmployerSummary(SummaryText text, ProtectedTables numbers) {
        this(text, numbers, List.of());
    }

    public List<Topic> topics(Topic.Kind kind) {
        return text.topics().stream().filter(topic -> topic.kind() == kind).toList();
    }

    public Optional<SafeScore> score(String name) {
        return numbers.scores().stream()
                .filter(score -> score.id().equals(name))
                .findFirst();
    }

    /** A question divided by groups; nothing where too much of its table would be withheld. */
    public Optional<SafeTable> table(Question question, Division division) {
        String name = division.table(question);
        return numbers.tables().stream()
                .filter(table -> table.id().equals(name))
                .filter(table -> table.isPrinted() && !table.isWithheld() && !table.replacedByScore())
                .findFirst();
    }

    /** Whether scores of groups stand in the place of tables. */
    public boolean scoresGroups() {
        return !numbers.tables().stream().allMatch(SafeTable::isPrinted);
    }

    /** The same report with the words of its quotes, as far as they may still be printed. */
    public EmployerSummary quoting(List<Quotation> still) {
        return new EmployerSummary(text, numbers, still);
    }

    public SafeTable table(Question question) {
        return numbers.table(question.code());
    }

    @Override
    public String toString() {
        return "EmployerSummary[" + numbers.edition() + "]";
    }
}

package org.candour.survey.answering.http;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Progress;

/**
 * All answers, ready to print.
 *
 * @param study name of the study
 * @param language language of the questions
 * @param submission goes with the form
 * @param answered how many questions have an answer
 * @param of how many questions there are
 * @param sections the sections in their order
 */
public record CheckView(
        String study, String language, String submission, long answered, int of, List<CheckedSection> sections) {
    /** A section. */
    public record CheckedSection(String code, String title, List<CheckedItem> items) {}

    /** A question and what was answered; empty when it was skipped. */
    public record CheckedItem(String text, String answer, boolean skipped) {}

    static CheckView of(Progress progress) {
        Draft draft = progress.participation().draft();
        List<CheckedSection> sections = progress.pages().stream()
                .map(page -> new CheckedSection(
                        page.code(),
                        progress.section(page).title(),
                        page.items().stream().map(item -> checked(item, draft)).toList()))
                .toList();
        List<CheckedItem> items =
                sections.stream().flatMap(section -> section.items().stream()).toList();
        return new CheckView(
                progress.participation().studyTitle(),
                progress.instrument().language(),
                progress.participation().submission().toString(),
                items.stream().filter(item -> !item.skipped()).count(),
                items.size(),
                sections);
    }

    private static CheckedItem checked(Item item, Draft draft) {
        String answer = item.closed()
                ? draft.given(item.code()).values().stream()
                        .flatMap(value -> item.option(value).stream())
                        .map(Option::label)
                        .collect(Collectors.joining(", "))
                : draft.given(item.code()).text();
        return new CheckedItem(item.text(), answer, answer.isEmpty());
    }
}

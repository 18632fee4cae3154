package org.candour.survey.answering.http;

import java.util.ArrayList;
import java.util.List;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Section;
import org.candour.survey.answering.Given;
import org.candour.survey.answering.Progress;

/**
 * All answers, ready to print.
 *
 * @param submission goes with the form
 * @param answered how many questions have an answer
 * @param of how many questions there are
 * @param sections the sections in their order
 */
public record CheckView(String submission, int answered, int of, List<CheckedSection> sections) {
    /** A section. */
    public record CheckedSection(String title, List<CheckedItem> items) {}

    /**
     * A question and what was answered.
     *
     * @param page where it can be changed
     * @param code code of the item
     * @param stem what it shares with others; empty for a single question
     * @param text the question
     * @param answer empty when it was skipped
     * @param quotable whether it may be quoted
     * @param other what was answered on another device; empty when nothing
     */
    public record CheckedItem(
            String page, String code, String stem, String text, String answer, boolean quotable, String other) {
        public boolean skipped() {
            return answer.isEmpty();
        }
    }

    static CheckView of(Progress progress, Language language) {
        AnswerText texts = new AnswerText(progress, language);
        List<CheckedSection> sections = new ArrayList<>();
        for (Section section : texts.instrument().sections()) {
            List<CheckedItem> items = section.pages().stream()
                    .filter(page -> progress.route().shows(page.code()))
                    .flatMap(page ->
                            page.items().stream().filter(Item::asked).map(item -> checked(progress, texts, page, item)))
                    .toList();
            if (!items.isEmpty()) {
                sections.add(new CheckedSection(texts.piped(section.title()), items));
            }
        }
        List<CheckedItem> all =
                sections.stream().flatMap(section -> section.items().stream()).toList();
        return new CheckView(
                progress.participation().submission().toString(),
                (int) all.stream().filter(item -> !item.skipped()).count(),
                all.size(),
                sections);
    }

    private static CheckedItem checked(Progress progress, AnswerText texts, Page page, Item item) {
        Given given = progress.draft().given(item.code());
        List<Given> others = progress.draft().others(item.code());
        return new CheckedItem(
                page.code(),
                item.code(),
                texts.piped(page.stem()),
                texts.piped(item.text()),
                texts.said(item, given),
                given.permission().isPresent(),
                others.isEmpty() ? "" : texts.said(item, others.getLast()));
    }
}

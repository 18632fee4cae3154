package org.candour.survey.answering.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.PageRules;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.Violation;

/**
 * A page of questions, ready to print.
 *
 * @param study name of the study
 * @param language language of the questions
 * @param submission goes with the form
 * @param seen goes with the form
 * @param code code of the page
 * @param title its heading
 * @param intro sentence above the questions
 * @param number position, from 1
 * @param of how many pages there are
 * @param fromCheck whether the person came to change something
 * @param items the questions
 * @param errors what is wrong, with links
 */
public record QuestionView(
        String study,
        String language,
        String submission,
        String seen,
        String code,
        String title,
        String intro,
        int number,
        int of,
        boolean fromCheck,
        List<ItemView> items,
        List<ErrorView> errors) {
    /** A question; {@code error} is empty when nothing is wrong. */
    public record ItemView(
            String code,
            String text,
            String hint,
            boolean longText,
            boolean multiple,
            List<OptionView> options,
            String entered,
            int longest,
            String error) {}

    /** An answer that can be chosen. */
    public record OptionView(String id, String value, String label, boolean chosen) {}

    /** A line of the error summary. */
    public record ErrorView(String target, String text) {}

    public boolean first() {
        return number == 1;
    }

    /** The page as it was saved. */
    static QuestionView saved(Progress progress, Page page, boolean fromCheck) {
        Draft draft = progress.participation().draft();
        List<ItemView> items = page.items().stream()
                .map(item -> item(
                        item,
                        draft.given(item.code()).values().stream()
                                .map(String::valueOf)
                                .toList(),
                        draft.given(item.code()).text(),
                        ""))
                .toList();
        return view(progress, page, fromCheck, items, List.of());
    }

    /** The page as it was sent, with what has to be put right. */
    static QuestionView refused(
            Progress progress,
            Page page,
            boolean fromCheck,
            Map<String, List<String>> sent,
            List<Violation> violations) {
        List<ItemView> items = page.items().stream()
                .map(item -> item(
                        item,
                        sent.getOrDefault(item.code(), List.of()),
                        PageRules.tidy(String.join("\n", sent.getOrDefault(item.code(), List.of()))),
                        rule(item.code(), violations)))
                .toList();
        List<ErrorView> errors = new ArrayList<>();
        for (Violation violation : violations) {
            errors.add(error(progress, page, violation));
        }
        return view(progress, page, fromCheck, items, errors);
    }

    private static QuestionView view(
            Progress progress, Page page, boolean fromCheck, List<ItemView> items, List<ErrorView> errors) {
        return new QuestionView(
                progress.participation().studyTitle(),
                progress.instrument().language(),
                progress.participation().submission().toString(),
                progress.seen(0).mark(),
                page.code(),
                progress.section(page).title(),
                progress.section(page).intro(),
                progress.pages().indexOf(page) + 1,
                progress.pages().size(),
                fromCheck,
                items,
                errors);
    }

    private static ItemView item(Item item, List<String> chosen, String entered, String error) {
        List<OptionView> options = item.options().stream()
                .map(option -> {
                    String value = Integer.toString(option.value());
                    return new OptionView(item.code() + "-" + value, value, option.label(), chosen.contains(value));
                })
                .toList();
        return new ItemView(
                item.code(),
                item.text(),
                item.hint(),
                item.type().text(),
                item.type() == ItemType.MULTIPLE_CHOICE,
                options,
                item.type().text() ? entered : "",
                item.type().text() ? PageRules.longestText(item) : 0,
                error);
    }

    private static String rule(String item, List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.item().equals(item))
                .map(QuestionView::said)
                .findFirst()
                .orElse("");
    }

    private static ErrorView error(Progress progress, Page page, Violation violation) {
        Optional<Item> here = page.items().stream()
                .filter(item -> item.code().equals(violation.item()))
                .findFirst();
        String target = here.map(item -> item.type().text()
                        ? item.code()
                        : item.code() + "-" + item.options().getFirst().value())
                .orElse("main");
        String name = progress.instrument()
                .item(violation.item())
                .map(item -> item.text() + " – ")
                .orElse("This page – ");
        return new ErrorView(target, name + said(violation));
    }

    private static String said(Violation violation) {
        return switch (violation.rule()) {
            case NOT_LISTED -> "choose one of the answers that are listed";
            case ONE_ONLY -> "choose only one answer";
            case TOO_LONG -> "must be " + violation.arguments().getFirst() + " characters or fewer";
            case FOREIGN -> "something was sent that is not a question here";
            default -> "enter this in another way";
        };
    }
}

package org.candour.survey.answering.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Section;
import org.candour.platform.problem.Violation;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.SectionRules;

/**
 * A page of questions, ready to print.
 *
 * @param study name of the study
 * @param language language of the questions
 * @param submission goes with the form
 * @param code code of the section
 * @param title its heading
 * @param intro sentence above the questions
 * @param number position, from 1
 * @param of how many sections there are
 * @param fromCheck whether the person came to change something
 * @param items the questions
 * @param errors what is wrong, with links
 */
public record SectionView(
        String study,
        String language,
        String submission,
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
    static SectionView saved(Progress progress, Section section, boolean fromCheck) {
        Draft draft = progress.participation().draft();
        List<ItemView> items = section.items().stream()
                .map(item -> item(
                        item,
                        draft.answers().getOrDefault(item.code(), List.of()).stream()
                                .map(String::valueOf)
                                .toList(),
                        draft.texts().getOrDefault(item.code(), ""),
                        ""))
                .toList();
        return view(progress, section, fromCheck, items, List.of());
    }

    /** The page as it was sent, with what has to be put right. */
    static SectionView refused(
            Progress progress,
            Section section,
            boolean fromCheck,
            Map<String, List<String>> sent,
            List<Violation> violations) {
        List<ItemView> items = section.items().stream()
                .map(item -> item(
                        item,
                        sent.getOrDefault(item.code(), List.of()),
                        SectionRules.tidy(String.join("\n", sent.getOrDefault(item.code(), List.of()))),
                        rule(item.code(), violations)))
                .toList();
        List<ErrorView> errors = new ArrayList<>();
        for (Violation violation : violations) {
            errors.add(error(progress, section, violation));
        }
        return view(progress, section, fromCheck, items, errors);
    }

    private static SectionView view(
            Progress progress, Section section, boolean fromCheck, List<ItemView> items, List<ErrorView> errors) {
        return new SectionView(
                progress.participation().studyTitle(),
                progress.instrument().language(),
                progress.participation().submission().toString(),
                section.code(),
                section.title(),
                section.intro(),
                progress.sections().indexOf(section) + 1,
                progress.sections().size(),
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
                item.type() == ItemType.LONG_TEXT,
                item.type() == ItemType.MULTIPLE_CHOICE,
                options,
                item.type() == ItemType.LONG_TEXT ? entered : "",
                SectionRules.LONGEST_TEXT,
                error);
    }

    private static String rule(String item, List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.field().equals(item))
                .map(Violation::rule)
                .findFirst()
                .orElse("");
    }

    private static ErrorView error(Progress progress, Section section, Violation violation) {
        Optional<Item> here = section.items().stream()
                .filter(item -> item.code().equals(violation.field()))
                .findFirst();
        String target = here.map(item -> item.type() == ItemType.LONG_TEXT
                        ? item.code()
                        : item.code() + "-" + item.options().getFirst().value())
                .orElse("main");
        String name = progress.instrument()
                .item(violation.field())
                .map(item -> item.text() + " – ")
                .orElse("This page – ");
        return new ErrorView(target, name + violation.rule());
    }
}

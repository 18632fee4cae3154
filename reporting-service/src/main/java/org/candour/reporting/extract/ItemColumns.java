package org.candour.reporting.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.reporting.extract.Column.Meaning;

/** The columns of the items. Researchers may hold every closed answer; free text is never among them. */
final class ItemColumns {
    private final Instrument instrument;
    private final RuleText words;
    private final Set<String> taken = new HashSet<>();
    private final List<Column> columns = new ArrayList<>();

    private ItemColumns(Instrument instrument) {
        this.instrument = instrument;
        this.words = new RuleText(instrument);
    }

    static List<Column> of(Instrument instrument) {
        return new ItemColumns(instrument).all();
    }

    private List<Column> all() {
        instrument.items().forEach(item -> taken.add(item.code()));
        for (Page page : instrument.pages()) {
            page.items().stream()
                    .filter(item -> item.closed() && item.questionClass() != QuestionClass.FREE_TEXT)
                    .forEach(item -> add(page, item));
        }
        return columns;
    }

    private void add(Page page, Item item) {
        switch (item.type()) {
            case SINGLE_CHOICE, RATING, ZERO_TO_TEN -> add(page, item, item.code(), labels(item), first(item));
            case NUMBER -> add(page, item, item.code(), range(item, ValueText.numbers(item)), first(item));
            case DATE -> add(page, item, item.code(), range(item, ValueText.dates(item)), first(item));
            case CALCULATED -> add(page, item, item.code(), range(item, words.of(item.calculation())), first(item));
            case MULTIPLE_CHOICE -> item.options().forEach(option -> addChosen(page, item, option));
            case RANKING -> item.options().forEach(option -> addPlace(page, item, option));
            case TWO_STEP_CHOICE -> {
                add(page, item, item.code(), labels(item, option -> option.group() == 0), first(item));
                add(
                        page,
                        item,
                        free(item.code() + "_DETAIL"),
                        labels(item, option -> option.group() != 0),
                        chosen -> chosen.size() > 1 ? String.valueOf(chosen.get(1)) : "");
            }
            case SHORT_TEXT, LONG_TEXT, INFORMATION -> throw new IllegalStateException("not a closed item");
        }
    }

    private void addChosen(Page page, Item item, Option option) {
        String label = PipedText.plain(option.label());
        add(
                page,
                item,
                free(item.code() + "_" + option.value()),
                List.of(
                        new Meaning("0", "not chosen: " + label, OptionKind.ANSWER),
                        new Meaning("1", "chosen: " + label, option.kind())),
                chosen -> chosen.contains(option.value()) ? "1" : "0");
    }

    private void addPlace(Page page, Item item, Option option) {
        if (option.missing()) {
            addChosen(page, item, option);
            return;
        }
        String label = PipedText.plain(option.label());
        add(
                page,
                item,
                free(item.code() + "_" + option.value()),
                List.of(
                        new Meaning("0", "not ranked: " + label, OptionKind.ANSWER),
                        Meaning.range("from 1, the place of: " + label)),
                chosen -> String.valueOf(chosen.indexOf(option.value()) + 1));
    }

    private void add(
            Page page, Item item, String code, List<Meaning> meanings, Function<List<Integer>, String> reading) {
        columns.add(new Column(
                code,
                item.code(),
                PipedText.plain((page.stem() + " " + item.text()).strip()),
                PipedText.plain(item.hint()),
                item.questionClass().name(),
                item.type().name(),
                words.of(page.shownWhen()),
                meanings,
                response -> {
                    List<Integer> chosen = response.answers().get(item.code());
                    return chosen == null ? "" : reading.apply(chosen);
                }));
    }

    private static Function<List<Integer>, String> first(Item item) {
        return chosen -> ValueText.of(item, chosen.getFirst());
    }

    private static List<Meaning> labels(Item item) {
        return labels(item, option -> true);
    }

    private static List<Meaning> labels(Item item, java.util.function.Predicate<Option> wanted) {
        return item.options().stream()
                .filter(wanted)
                .map(option ->
                        new Meaning(String.valueOf(option.value()), PipedText.plain(option.label()), option.kind()))
                .toList();
    }

    private static List<Meaning> range(Item item, String words) {
        return Stream.concat(Stream.of(Meaning.range(words)), labels(item).stream())
                .toList();
    }

    /** A heading that no item has. */
    private String free(String wanted) {
        String code = wanted;
        while (!taken.add(code)) {
            code = code + "_";
        }
        return code;
    }
}

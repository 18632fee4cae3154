package org.candour.survey.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleSource;
import org.candour.contracts.instrument.Section;

/** Everything about a questionnaire besides its words, each by its place and said so that people can compare it. */
final class Facts {
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final ConditionWords words;

    private Facts(Instrument instrument) {
        words = new ConditionWords(instrument);
        put("languages", join(instrument.languages(), Function.identity()));
        put("corrects", instrument.corrects() == 0 ? "" : Integer.toString(instrument.corrects()));
        put("sections", join(instrument.sections(), Section::code));
        instrument.sections().forEach(this::section);
        instrument.scales().forEach(this::scale);
    }

    /** A place without an entry has nothing to say. */
    static Map<String, String> of(Instrument instrument) {
        return new Facts(instrument).facts;
    }

    private void section(Section section) {
        put("section/" + section.code(), or(section.title(), section.code()));
        put("section/" + section.code() + "/pages", join(section.pages(), Page::code));
        for (Page page : section.pages()) {
            if (page.items().size() > 1) {
                put("page/" + page.code() + "/items", join(page.items(), Item::code));
            }
            if (!page.shownWhen().always()) {
                put("page/" + page.code() + "/when", words.say(page.shownWhen()));
            }
            page.items().forEach(this::item);
        }
    }

    private void item(Item item) {
        String place = "item/" + item.code();
        put(place, or(item.text(), item.code()));
        put(place + "/type", item.type().name());
        put(place + "/class", item.questionClass().name());
        put(place + "/limits", limits(item));
        put(place + "/value", words.say(item.calculation()));
        put(place + "/quotes", join(item.quotes(), Enum::name));
        put(place + "/answers", join(item.options(), option -> Integer.toString(option.value())));
        for (Option option : item.options()) {
            String one = "option/" + item.code() + "/" + option.value();
            put(one, or(option.label(), Integer.toString(option.value())));
            put(one + "/kind", option.kind().name());
            put(one + "/exclusive", option.exclusive() ? "true" : "");
            put(one + "/within", option.group() == 0 ? "" : Integer.toString(option.group()));
            put(one + "/ownWords", option.ownWords() ? "true" : "");
        }
    }

    private static String limits(Item item) {
        Limits limits = item.limits();
        return switch (item.type()) {
            case NUMBER ->
                limits.minimum() + " to " + limits.maximum()
                        + (limits.decimals() == 0 ? "" : ", with " + limits.decimals() + " decimal places");
            case DATE -> limits.precision() + " from " + limits.minimum() + " to " + limits.maximum();
            default -> limits.maximum() == 0 ? "" : "at most " + limits.maximum();
        };
    }

    private void scale(Scale scale) {
        String place = "scale/" + scale.code();
        ScaleSource source = scale.source();
        put(place, or(scale.title(), scale.code()));
        put(place + "/items", join(scale.items(), item -> item.item() + (item.reversed() ? " reversed" : "")));
        put(place + "/range", scale.minimum() + " to " + scale.maximum());
        put(place + "/minimumAnswered", Integer.toString(scale.minimumAnswered()));
        put(place + "/score", scale.score().name());
        put(place + "/direction", scale.direction().name());
        put(place + "/lookup", join(scale.lookup(), row -> row.sum() + ": " + row.hundredths() / 100.0));
        put(
                place + "/source",
                join(List.of(source.label(), source.licence(), source.attribution()), Function.identity())
                        + (source.wordingFromDeployer() ? ", wording from the deployer" : ""));
    }

    private void put(String place, String fact) {
        if (!fact.isEmpty()) {
            facts.put(place, fact);
        }
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static <T> String join(List<T> list, Function<T, String> word) {
        return list.stream().map(word).collect(Collectors.joining(", "));
    }
}

package org.candour.survey.answering.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.quote.QuotePermission;
import org.candour.survey.answering.FormFields;
import org.candour.survey.answering.PageRules;
import org.candour.survey.answering.http.ItemView.ChoiceView;
import org.candour.survey.answering.http.ItemView.InputView;
import org.candour.survey.answering.http.ItemView.OptionView;
import org.candour.survey.answering.http.ItemView.PlaceView;
import org.candour.survey.answering.http.ItemView.Type;
import org.candour.survey.answering.http.ItemView.WrittenView;

/** Makes questions ready to print, from the fields in which they are or were entered. */
final class ItemViews {
    private static final Pattern STEP = Pattern.compile("(\\d{1,2})[\\s,.:–-]*(.*)");
    private static final String NO_QUOTE = "NONE";

    private final AnswerText texts;
    private final Say say;
    private final boolean quotes;
    private final boolean second;

    /**
     * @param quotes whether the person agreed to be asked for permission to quote
     * @param second whether the second step of a two-step choice is shown
     */
    ItemViews(AnswerText texts, Say say, boolean quotes, boolean second) {
        this.texts = texts;
        this.say = say;
        this.quotes = quotes;
        this.second = second;
    }

    /** @param item in the language of the page */
    ItemView view(Item item, Map<String, List<String>> fields, List<String> wrong, String error, String other) {
        Fields entered = new Fields(fields);
        boolean detail = second && item.type() == ItemType.TWO_STEP_CHOICE;
        String group = detail ? entered.one(item.code()) : "";
        return new ItemView(
                item.code(),
                type(item),
                detail ? say.within(label(item, group)) : texts.piped(item.text()),
                hint(item, detail),
                error,
                choice(item, entered, group),
                inputs(item, entered, wrong),
                item.limits().unit(),
                item.type().text() ? written(item, entered) : WrittenView.NONE,
                item.type() == ItemType.RANKING ? places(item, entered) : List.of(),
                other);
    }

    private static Type type(Item item) {
        return switch (item.type()) {
            case SINGLE_CHOICE, RATING, TWO_STEP_CHOICE -> Type.RADIOS;
            case ZERO_TO_TEN -> Type.STEPS;
            case MULTIPLE_CHOICE -> Type.CHECKBOXES;
            case RANKING -> Type.RANKING;
            case NUMBER, DATE -> Type.INPUTS;
            case SHORT_TEXT -> Type.SHORT_TEXT;
            case LONG_TEXT -> Type.LONG_TEXT;
            case INFORMATION, CALCULATED -> Type.INFORMATION;
        };
    }

    private String hint(Item item, boolean detail) {
        String own = detail ? texts.piped(item.text()) : texts.piped(item.hint());
        if (!own.isEmpty()) {
            return own;
        }
        Limits limits = item.limits();
        return switch (item.type()) {
            case MULTIPLE_CHOICE -> limits.maximum() > 0 ? say.upTo(limits.maximum()) : say.allThatApply();
            case RANKING -> say.rank(ranks(item));
            case SHORT_TEXT, LONG_TEXT -> say.advice();
            case NUMBER ->
                limits.minimum() == 0 && limits.maximum() == 0
                        ? ""
                        : say.between(
                                EnteredFields.number(limits.minimum(), limits.decimals()),
                                EnteredFields.number(limits.maximum(), limits.decimals()));
            default -> "";
        };
    }

    private static ChoiceView choice(Item item, Fields entered, String group) {
        boolean ranking = item.type() == ItemType.RANKING;
        if (item.type().text() || item.options().stream().noneMatch(option -> !ranking || option.missing())) {
            return ChoiceView.NONE;
        }
        String name = switch (item.type()) {
            case NUMBER, DATE, RANKING -> FormFields.missing(item.code());
            default -> group.isEmpty() ? item.code() : FormFields.detail(item.code());
        };
        List<Option> shown = item.options().stream()
                .filter(option -> !ranking || option.missing())
                .filter(option -> Integer.toString(option.group()).equals(group.isEmpty() ? "0" : group))
                .toList();
        boolean shared = shown.stream().filter(Option::ownWords).count() > 1;
        List<OptionView> options = shown.stream()
                .map(option -> option(item, name, option, entered, option.ownWords() && !shared))
                .toList();
        return new ChoiceView(name, options, group, entered.one(FormFields.words(item.code())), shared);
    }

    private static OptionView option(Item item, String name, Option option, Fields entered, boolean words) {
        String value = Integer.toString(option.value());
        Matcher step = STEP.matcher(option.label());
        boolean steps = item.type() == ItemType.ZERO_TO_TEN && !option.missing() && step.matches();
        return new OptionView(
                id(name) + "-" + value,
                value,
                steps ? step.group(1) : "",
                steps ? step.group(2) : option.label(),
                entered.all(name).contains(value),
                option.exclusive(),
                words,
                option.missing());
    }

    private List<InputView> inputs(Item item, Fields entered, List<String> wrong) {
        String code = item.code();
        if (item.type() == ItemType.NUMBER) {
            int digits = Integer.toString(item.limits().maximum()).length()
                    + (item.limits().decimals() > 0 ? 2 : 0);
            return List.of(input(code, say.yourAnswer(), digits, entered, wrong));
        }
        if (item.type() != ItemType.DATE) {
            return List.of();
        }
        InputView year = input(FormFields.year(code), say.year(), 4, entered, wrong);
        InputView month = input(FormFields.month(code), say.month(), 2, entered, wrong);
        return switch (item.limits().precision()) {
            case YEAR -> List.of(year);
            case MONTH -> List.of(month, year);
            case DAY -> List.of(input(FormFields.day(code), say.day(), 2, entered, wrong), month, year);
        };
    }

    private static InputView input(String name, String label, int digits, Fields entered, List<String> wrong) {
        int width = digits <= 2 ? 2 : digits <= 4 ? 4 : 10;
        return new InputView(id(name), name, label, entered.one(name), width, wrong.contains(name));
    }

    private WrittenView written(Item item, Fields entered) {
        List<OptionView> offered = new ArrayList<>();
        if (quotes && !item.quotes().isEmpty()) {
            String name = FormFields.quote(item.code());
            String given = entered.one(name);
            offered.add(quote(name, NO_QUOTE, say.quoteNone(), given.isEmpty() || given.equals(NO_QUOTE)));
            for (QuotePermission permission : item.quotes()) {
                String label = switch (permission) {
                    case ANONYMOUS -> say.quoteAnonymous();
                    case ATTRIBUTED -> say.quoteAttributed();
                };
                offered.add(quote(name, permission.name(), label, given.equals(permission.name())));
            }
        }
        return new WrittenView(
                PageRules.tidy(String.join("\n", entered.all(item.code()))), PageRules.longestText(item), offered);
    }

    private static OptionView quote(String name, String value, String label, boolean chosen) {
        return new OptionView(id(name) + "-" + value, value, "", label, chosen, false, false, false);
    }

    private static List<PlaceView> places(Item item, Fields entered) {
        int of = ranks(item);
        return IntStream.rangeClosed(1, of)
                .mapToObj(place -> {
                    String name = FormFields.place(item.code(), place);
                    List<OptionView> options = item.options().stream()
                            .filter(option -> !option.missing())
                            .map(option -> option(item, name, option, entered, false))
                            .toList();
                    return new PlaceView(id(name), name, place, options, place == of);
                })
                .toList();
    }

    private static int ranks(Item item) {
        int options = (int)
                item.options().stream().filter(option -> !option.missing()).count();
        int most = item.limits().maximum();
        return most > 0 ? Math.min(most, options) : options;
    }

    private static String label(Item item, String value) {
        return item.options().stream()
                .filter(option -> Integer.toString(option.value()).equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    static String id(String name) {
        return name.replace('.', '-');
    }

    /** The fields of a page. */
    private record Fields(Map<String, List<String>> sent) {
        List<String> all(String name) {
            return sent.getOrDefault(name, List.of());
        }

        String one(String name) {
            return all(name).isEmpty() ? "" : all(name).getFirst();
        }
    }
}

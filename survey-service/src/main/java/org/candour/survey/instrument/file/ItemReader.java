package org.candour.survey.instrument.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.TextKeys;
import org.candour.contracts.quote.QuotePermission;
import org.candour.platform.yaml.YamlNode;

/** Reads items. */
final class ItemReader {
    static final String CODE = "[A-Z][A-Z0-9_]{0,23}";
    static final String CODE_RULE = "must be capitals, digits and underscores, at most 24";
    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 100;

    private final Quantities quantities;
    private final CalculationReader calculations;
    private final Transcript transcript;

    ItemReader(Quantities quantities, CalculationReader calculations, Transcript transcript) {
        this.quantities = quantities;
        this.calculations = calculations;
        this.transcript = transcript;
    }

    Item read(ItemSource source) {
        List<YamlNode> backwards =
                source.layers().reversed().stream().map(Layer::node).toList();
        backwards.forEach(node -> transcript.markAll("item/" + source.code(), node));
        transcript.mark("item/" + source.code(), source.own());
        String code = source.own().text("code", CODE, CODE_RULE);
        ItemType type = source.with("type").choice("type", ItemType.class);
        known(source, type);
        return new Item(
                code,
                text(TextKeys.text(code), source, "text"),
                text(TextKeys.hint(code), source, "hint"),
                type,
                questionClass(source, type),
                options(source, type),
                limits(source, type),
                type == ItemType.CALCULATED ? calculations.read(source) : Calculation.NONE,
                source.has("quotes") ? source.with("quotes").choices("quotes", QuotePermission.class) : List.of());
    }

    private String text(String key, ItemSource source, String field) {
        Layer layer = source.of(field);
        return transcript.text(key, layer.node(), field, layer.languages());
    }

    private static void known(ItemSource source, ItemType type) {
        List<String> fields = new ArrayList<>(List.of("code", "type", "class", "text", "hint", "when"));
        fields.addAll(
                switch (type) {
                    case SINGLE_CHOICE, RATING, ZERO_TO_TEN, TWO_STEP_CHOICE -> List.of("answers");
                    case MULTIPLE_CHOICE -> List.of("answers", "atMost");
                    case RANKING -> List.of("answers", "rank");
                    case NUMBER -> List.of("unit", "minimum", "maximum", "decimals", "missing");
                    case DATE -> List.of("precision", "minimum", "maximum", "missing");
                    case SHORT_TEXT, LONG_TEXT -> List.of("longest", "quotes");
                    case INFORMATION -> List.of();
                    case CALCULATED -> List.of("value");
                });
        Set<String> names = Set.copyOf(fields);
        Stream.concat(Stream.of(source.own()), source.module().map(Layer::node).stream())
                .forEach(node -> node.names().stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name -> node.problem(name, "is not a field of " + type)));
    }

    private static QuestionClass questionClass(ItemSource source, ItemType type) {
        return type == ItemType.INFORMATION && !source.has("class")
                ? QuestionClass.VIEW
                : source.with("class").choice("class", QuestionClass.class);
    }

    private List<Option> options(ItemSource source, ItemType type) {
        return switch (type) {
            case SINGLE_CHOICE, RATING, ZERO_TO_TEN, MULTIPLE_CHOICE, TWO_STEP_CHOICE, RANKING ->
                answers(source, "answers").options(source.code(), transcript);
            case NUMBER, DATE -> source.has("missing") ? reasons(source) : List.of();
            default -> List.of();
        };
    }

    private AnswerScale answers(ItemSource source, String field) {
        Layer layer = source.of(field);
        AnswerScale scale = layer.answers().get(layer.node().optional(field));
        if (scale == null) {
            layer.node().problem(field, "must name one of the answerScales");
            return AnswerScale.NONE;
        }
        source.module()
                .filter(module -> !module.equals(layer) && module.node().has(field))
                .map(module -> module.answers().getOrDefault(module.node().optional(field), AnswerScale.NONE))
                .filter(expected -> !expected.values().equals(scale.values()))
                .ifPresent(expected -> layer.node()
                        .problem(
                                field,
                                "must have the values that the module has: "
                                        + expected.values().stream().sorted().toList()));
        return scale;
    }

    private List<Option> reasons(ItemSource source) {
        AnswerScale scale = answers(source, "missing");
        if (!scale.onlyReasons()) {
            source.with("missing").problem("missing", "must name a list that has only reasons for no answer");
        }
        return scale.options(source.code(), transcript);
    }

    private Limits limits(ItemSource source, ItemType type) {
        return switch (type) {
            case MULTIPLE_CHOICE -> most(source, "atMost");
            case RANKING -> most(source, "rank");
            case LONG_TEXT -> new Limits(0, longest(source, 0), 0, "", DatePrecision.DAY);
            case SHORT_TEXT -> new Limits(0, longest(source, LONGEST_LINE), 0, "", DatePrecision.DAY);
            case CALCULATED -> new Limits(0, 0, quantities.decimals(source.code()), "", DatePrecision.DAY);
            case DATE ->
                new Limits(
                        year(source, "minimum"),
                        year(source, "maximum"),
                        0,
                        "",
                        source.with("precision").choice("precision", DatePrecision.class));
            case NUMBER -> number(source);
            default -> Limits.NONE;
        };
    }

    private Limits number(ItemSource source) {
        int decimals = source.with("decimals").number("decimals", 0, 0);
        if (decimals > Quantities.MOST_DECIMALS) {
            source.with("decimals").problem("decimals", "must be at most " + Quantities.MOST_DECIMALS);
        }
        for (String field : List.of("minimum", "maximum")) {
            if (!source.has(field)) {
                source.own().problem(field, "is missing");
            }
        }
        return new Limits(
                Quantities.units(source.with("minimum"), "minimum", quantities.decimals(source.code()), 0),
                Quantities.units(source.with("maximum"), "maximum", quantities.decimals(source.code()), 0),
                decimals,
                text(TextKeys.unit(source.code()), source, "unit"),
                DatePrecision.DAY);
    }

    private static Limits most(ItemSource source, String field) {
        return new Limits(0, source.with(field).number(field, 1, 0), 0, "", DatePrecision.DAY);
    }

    private static int longest(ItemSource source, int otherwise) {
        int longest = source.with("longest").number("longest", 1, otherwise);
        if (longest > LONGEST) {
            source.with("longest").problem("longest", "must be at most " + LONGEST);
        }
        return longest;
    }

    private static int year(ItemSource source, String field) {
        int year = source.with(field).number(field, 1, 0);
        if (year != 0 && (year < 1800 || year > 2200)) {
            source.with(field).problem(field, "must be a year");
        }
        return year;
    }
}

package org.candour.identity.study.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.Section;

/** Reads instrument.yaml. Answer scales under a name are written out at each item, so that readers need no look-up. */
final class InstrumentFile {
    private static final String CODE = "[a-z][a-z0-9-]{1,30}";
    private static final String CODE_RULE = "must be a short code in small letters, digits and dashes";

    private InstrumentFile() {}

    static Instrument read(YamlNode file) {
        file.only("code", "version", "title", "language", "answerScales", "sections", "scales");
        Map<String, List<Option>> answers = file.groups("answerScales").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> options(entry.getValue().elements())));
        List<YamlNode> sections = file.someItems("sections");
        YamlNode.unique(sections, "code");
        List<YamlNode> items = sections.stream()
                .flatMap(section -> section.items("items").stream())
                .toList();
        YamlNode.unique(items, "code");
        Map<String, ItemType> types = items.stream()
                .collect(Collectors.toMap(
                        item -> item.optional("code"),
                        item -> item.choice("type", ItemType.class),
                        (first, second) -> first));
        List<YamlNode> scales = file.items("scales");
        YamlNode.unique(scales, "code");
        return new Instrument(
                file.text("code", "[A-Z][A-Z0-9-]{1,15}", "must be capitals, digits and dashes"),
                file.number("version", 1),
                0,
                file.text("title"),
                List.of(file.text("language")),
                sections.stream().map(section -> section(section, answers)).toList(),
                scales.stream().map(scale -> scale(scale, types)).toList(),
                List.of());
    }

    private static List<Option> options(List<YamlNode> nodes) {
        YamlNode.unique(nodes, "value");
        return nodes.stream()
                .map(node -> node.only("value", "label", "missing"))
                .map(node -> new Option(node.number("value", 0), node.text("label"), node.flag("missing", false)))
                .toList();
    }

    private static Section section(YamlNode node, Map<String, List<Option>> answers) {
        node.only("code", "title", "intro", "items");
        return new Section(
                node.text("code", CODE, CODE_RULE),
                node.text("title"),
                node.optional("intro"),
                node.someItems("items").stream()
                        .map(item -> Page.of(item(item, answers)))
                        .toList());
    }

    private static Item item(YamlNode node, Map<String, List<Option>> answers) {
        node.only("code", "text", "hint", "type", "class", "answers");
        ItemType type = node.choice("type", ItemType.class);
        QuestionClass questionClass = node.choice("class", QuestionClass.class);
        boolean text = type == ItemType.LONG_TEXT;
        if (text != (questionClass == QuestionClass.FREE_TEXT)) {
            node.problem("class", "must be FREE_TEXT for LONG_TEXT, and for nothing else");
        }
        String scale = node.optional("answers");
        if (text && !scale.isEmpty()) {
            node.problem("answers", "must be left out for text");
        } else if (!text && !answers.containsKey(scale)) {
            node.problem("answers", "must name one of the answerScales");
        }
        return new Item(
                node.text("code", "[A-Z][A-Z0-9]{1,15}", "must be capitals and digits"),
                node.text("text"),
                node.optional("hint"),
                type,
                questionClass,
                answers.getOrDefault(scale, List.of()));
    }

    private static Scale scale(YamlNode node, Map<String, ItemType> types) {
        node.only("code", "title", "description", "minimum", "maximum", "minimumAnswered", "items");
        List<ScaleItem> items = node.someItems("items").stream()
                .map(item -> scaleItem(item, types))
                .toList();
        int minimum = node.number("minimum", 0);
        int maximum = node.number("maximum", 1);
        if (maximum <= minimum) {
            node.problem("maximum", "must be above minimum");
        }
        int answered = node.number("minimumAnswered", 1);
        if (answered > items.size()) {
            node.problem("minimumAnswered", "must not be above the number of items");
        }
        return new Scale(
                node.text("code", CODE, CODE_RULE),
                node.text("title"),
                node.text("description"),
                items,
                minimum,
                maximum,
                answered);
    }

    private static ScaleItem scaleItem(YamlNode node, Map<String, ItemType> types) {
        ScaleItem item = node.asText().map(code -> new ScaleItem(code, false)).orElseGet(() -> {
            node.only("item", "reversed");
            return new ScaleItem(node.text("item"), node.flag("reversed"));
        });
        if (!types.containsKey(item.item())
                || Set.of(ItemType.LONG_TEXT, ItemType.MULTIPLE_CHOICE).contains(types.get(item.item()))) {
            node.problem("item", "must name an item of this questionnaire with one closed answer");
        }
        return item;
    }
}

package org.candour.survey.instrument.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Direction;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScaleSource;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.instrument.TextKeys;
import org.candour.survey.instrument.Texts;
import org.yaml.snakeyaml.nodes.Node;

/** Writes one questionnaire. Lists of answers that several items share are written once. */
final class InstrumentWriter {
    private static final String FIRST_LINE = "# yaml-language-server: $schema=../../schema/instrument.json\n";
    private static final int LONGEST_LIST = 5;

    private final Instrument instrument;
    private final Words words;
    private final ConditionWriter conditions;
    private final ItemWriter items;

    InstrumentWriter(Instrument instrument) {
        this.instrument = instrument;
        Map<String, Map<String, String>> translations = new LinkedHashMap<>();
        instrument.languages().stream()
                .skip(1)
                .forEach(language -> translations.put(language, Texts.in(instrument, language)));
        words = new Words(instrument.language(), translations);
        Map<String, Item> byCode = new HashMap<>();
        instrument.items().forEach(item -> byCode.put(item.code(), item));
        conditions = new ConditionWriter(byCode);
        items = new ItemWriter(words, conditions, new SharedAnswers(instrument, words));
    }

    String write() {
        int longest = instrument.pages().stream()
                .mapToInt(page -> page.items().size())
                .max()
                .orElse(0);
        YamlTree file = YamlTree.tall()
                .put("code", instrument.code())
                .put("version", instrument.version())
                .putIf(instrument.corrects() != 0, "corrects", number(instrument.corrects()));
        words.put(file, "title", TextKeys.TITLE, instrument.title());
        file.put("languages", codes(instrument.languages()))
                .putIf(longest > LONGEST_LIST, "longestList", number(longest));
        YamlTree answers = items.answerScales();
        if (!answers.isEmpty()) {
            file.put("answerScales", answers);
        }
        file.put(
                        "sections",
                        YamlTree.tallList(instrument.sections().stream()
                                .map(this::section)
                                .toList()))
                .putIf(
                        !instrument.scales().isEmpty(),
                        "scales",
                        YamlTree.tallList(
                                instrument.scales().stream().map(this::scale).toList()));
        return FIRST_LINE + file.text();
    }

    private Node section(Section section) {
        YamlTree tree = YamlTree.tall().put("code", section.code());
        words.put(tree, "title", TextKeys.sectionTitle(section.code()), section.title());
        words.put(tree, "intro", TextKeys.sectionIntro(section.code()), section.intro());
        return tree.put(
                        "items",
                        YamlTree.tallList(
                                section.pages().stream().map(this::page).toList()))
                .node();
    }

    private Node page(Page page) {
        if (alone(page)) {
            return items.write(page.items().getFirst(), page.shownWhen());
        }
        YamlTree tree = YamlTree.tall().put("list", page.code());
        words.put(tree, "stem", TextKeys.stem(page.code()), page.stem());
        return tree.putIf(!page.shownWhen().always(), "when", conditions.write(page.shownWhen()))
                .put(
                        "items",
                        YamlTree.tallList(
                                page.items().stream().map(items::write).toList()))
                .node();
    }

    private static boolean alone(Page page) {
        return page.items().size() == 1
                && page.stem().isEmpty()
                && page.code()
                        .equals(InstrumentReader.pageCode(
                                page.items().getFirst().code()));
    }

    private Node scale(Scale scale) {
        YamlTree tree = YamlTree.tall().put("code", scale.code());
        words.put(tree, "title", TextKeys.scaleTitle(scale.code()), scale.title());
        words.put(tree, "description", TextKeys.scaleDescription(scale.code()), scale.description());
        tree.putIf(
                        scale.score() != ScoreRule.MEAN,
                        "score",
                        YamlTree.words(scale.score().name()))
                .putIf(
                        scale.direction() != Direction.HIGH_IS_GOOD,
                        "direction",
                        YamlTree.words(scale.direction().name()))
                .put("minimum", scale.minimum())
                .put("maximum", scale.maximum())
                .put("minimumAnswered", scale.minimumAnswered())
                .put(
                        "items",
                        YamlTree.flatList(scale.items().stream()
                                .map(InstrumentWriter::scaleItem)
                                .toList()));
        if (!scale.lookup().isEmpty()) {
            YamlTree lookup = YamlTree.tall();
            scale.lookup()
                    .forEach(row ->
                            lookup.putNumbered(row.sum(), YamlTree.number(Quantities.written(row.hundredths(), 2))));
            tree.put("lookup", lookup);
        }
        return tree.putIf(!scale.source().equals(ScaleSource.OWN), "source", source(scale.source()))
                .node();
    }

    private static Node scaleItem(ScaleItem item) {
        return item.reversed()
                ? YamlTree.flat()
                        .put("item", item.item())
                        .put("reversed", YamlTree.flag(true))
                        .node()
                : YamlTree.words(item.item());
    }

    private static Node source(ScaleSource source) {
        return YamlTree.tall()
                .putIf(!source.label().isEmpty(), "label", YamlTree.words(source.label()))
                .put("licence", source.licence())
                .putIf(!source.attribution().isEmpty(), "attribution", YamlTree.words(source.attribution()))
                .putIf(source.wordingFromDeployer(), "wordingFromDeployer", YamlTree.flag(true))
                .node();
    }

    private static Node number(int value) {
        return YamlTree.number(Integer.toString(value));
    }

    private static Node codes(List<String> codes) {
        return YamlTree.flatList(codes.stream().map(YamlTree::words).collect(Collectors.toList()));
    }
}

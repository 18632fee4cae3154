package org.candour.survey.instrument.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Condition.Operator;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.instrument.TextKeys;
import org.candour.platform.yaml.YamlNode;
import org.candour.survey.instrument.Reading;

/** Reads one questionnaire. */
final class InstrumentReader {
    private static final String CODE = "[a-z][a-z0-9-]{0,39}";
    private static final String CODE_RULE = "must be a short code in small letters, digits and dashes";
    private static final int LONGEST_LIST = 5;
    private static final int LONGEST_LIST_EVER = 10;

    private final YamlNode file;
    private final Map<YamlNode, ModuleFile> modules;
    private final List<String> languages;
    private final Map<String, AnswerScale> answers;
    private final Transcript transcript;
    private final int longestList;

    /** @param modules used modules by the node that names them */
    InstrumentReader(YamlNode file, Map<YamlNode, ModuleFile> modules) {
        this.file = file.only(
                "code",
                "version",
                "corrects",
                "title",
                "languages",
                "longestList",
                "use",
                "answerScales",
                "sections",
                "scales");
        this.modules = modules;
        List<String> read = Languages.read(file, true);
        languages = read.isEmpty() ? List.of("en") : read;
        answers = AnswerScale.readAll(file, languages);
        transcript = new Transcript(languages);
        longestList = file.number("longestList", 1, LONGEST_LIST);
        if (longestList > LONGEST_LIST_EVER) {
            file.problem("longestList", "must be at most " + LONGEST_LIST_EVER);
        }
    }

    Reading.Read read() {
        file.names().forEach(name -> transcript.mark(name, file.child(name)));
        List<YamlNode> sections = file.someItems("sections");
        YamlNode.unique(sections, "code");
        Map<YamlNode, List<PageSource>> pages = new LinkedHashMap<>();
        sections.forEach(section -> pages.put(section, pages(section)));
        List<PageSource> all = pages.values().stream().flatMap(List::stream).toList();
        List<ItemSource> items =
                all.stream().flatMap(page -> page.items().stream()).toList();
        YamlNode.unique(items.stream().map(ItemSource::own).toList(), "code");
        uniquePages(all);
        Quantities quantities = new Quantities(items);
        ConditionReader conditions = new ConditionReader(quantities);
        ItemReader itemReader = new ItemReader(quantities, new CalculationReader(conditions), transcript);
        Instrument source = new Instrument(
                file.text("code", "[A-Z][A-Z0-9-]{1,15}", "must be capitals, digits and dashes, 2 to 16 characters"),
                file.number("version", 1),
                file.number("corrects", 0, 0),
                transcript.text(TextKeys.TITLE, file, "title", languages),
                languages,
                pages.entrySet().stream()
                        .map(section -> section(section.getKey(), section.getValue(), conditions, itemReader))
                        .toList(),
                scales(items),
                List.of());
        return new Reading.Read(transcript.translated(source), transcript.lines(file.file()));
    }

    private List<PageSource> pages(YamlNode section) {
        section.only("code", "title", "intro", "when", "items");
        return section.someItems("items").stream()
                .map(node -> node.has("list") ? list(node) : single(node))
                .toList();
    }

    private PageSource single(YamlNode node) {
        String code = node.text("code", ItemReader.CODE, ItemReader.CODE_RULE);
        return new PageSource(pageCode(code), node, List.of(item(node, code, List.of())));
    }

    private PageSource list(YamlNode node) {
        node.only("list", "stem", "type", "class", "answers", "when", "items");
        List<YamlNode> items = node.someItems("items");
        if (items.size() > longestList) {
            node.problem("items", "must not be more than " + longestList + ", see longestList");
        }
        items.stream()
                .filter(item -> item.has("when"))
                .forEach(item -> item.problem("when", "must be left out: the whole list is shown or none of it"));
        List<Layer> list = List.of(new Layer(node, answers, languages));
        return new PageSource(
                node.text("list", CODE, CODE_RULE),
                node,
                items.stream()
                        .map(item -> item(item, item.text("code", ItemReader.CODE, ItemReader.CODE_RULE), list))
                        .toList());
    }

    private ItemSource item(YamlNode node, String code, List<Layer> list) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(node, answers, languages));
        layers.addAll(list);
        Optional<Layer> module = modules.values().stream()
                .flatMap(used -> Optional.ofNullable(used.items().get(code)).stream())
                .findFirst();
        module.ifPresent(layers::add);
        return new ItemSource(code, layers, module);
    }

    private static void uniquePages(List<PageSource> pages) {
        Set<String> seen = new HashSet<>();
        pages.stream()
                .filter(page -> !seen.add(page.code()))
                .forEach(page -> page.node()
                        .problem(
                                page.list() ? "list" : "code",
                                "gives the page a name that another page has: " + page.code()));
    }

    private Section section(YamlNode node, List<PageSource> pages, ConditionReader conditions, ItemReader items) {
        String code = node.text("code", CODE, CODE_RULE);
        transcript.markAll("section/" + code, node);
        Condition all = conditions.read(node, "when");
        return new Section(
                code,
                transcript.text(TextKeys.sectionTitle(code), node, "title", languages),
                transcript.text(TextKeys.sectionIntro(code), node, "intro", languages),
                pages.stream()
                        .map(page -> page(page, node, all, conditions, items))
                        .toList());
    }

    private Page page(
            PageSource page, YamlNode section, Condition sectionWhen, ConditionReader conditions, ItemReader items) {
        String place = "page/" + page.code();
        transcript.markAll(place, page.node());
        if (!page.node().has("when") && section.has("when")) {
            transcript.mark(place + "/when", section.child("when"));
        }
        return new Page(
                page.code(),
                page.list() ? transcript.text(TextKeys.stem(page.code()), page.node(), "stem", languages) : "",
                both(sectionWhen, conditions.read(page.node(), "when")),
                page.items().stream().map(items::read).toList());
    }

    private static Condition both(Condition section, Condition page) {
        if (section.always()) {
            return page;
        }
        return page.always() ? section : new Condition(Operator.ALL, List.of(section, page), List.of(), List.of(), 0);
    }

    private List<Scale> scales(List<ItemSource> items) {
        Set<String> placed = items.stream().map(ItemSource::code).collect(Collectors.toSet());
        List<YamlNode> nodes = file.items("scales");
        Set<String> own = nodes.stream().map(node -> node.optional("code")).collect(Collectors.toSet());
        Stream<Layer> used = modules.entrySet().stream()
                .flatMap(module -> module.getValue().scales(placed, module.getKey()))
                .filter(scale -> !own.contains(scale.node().optional("code")));
        List<Layer> all = Stream.concat(nodes.stream().map(node -> new Layer(node, answers, languages)), used)
                .toList();
        YamlNode.unique(all.stream().map(Layer::node).toList(), "code");
        ScaleReader reader = new ScaleReader(transcript);
        return all.stream().map(reader::read).toList();
    }

    static String pageCode(String item) {
        return item.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A page as it is written. */
    private record PageSource(String code, YamlNode node, List<ItemSource> items) {
        boolean list() {
            return node.has("list");
        }
    }
}

package org.candour.survey.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Scale;
import org.candour.survey.instrument.PublishCheck;
import org.candour.survey.instrument.Reading;
import org.candour.survey.instrument.Routing;
import org.candour.survey.instrument.Soundness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we ship can be published, and the schemas for editors say what the reader says. */
class ShippedFilesTest {
    private static final Path STUDIES = Path.of(System.getProperty("candour.root", ".."), "studies");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final YamlDefinitions definitions = new YamlDefinitions(new LibraryFolder(STUDIES.resolve("library")));

    static Stream<Path> questionnaires() throws IOException {
        return files("*/{instruments/*,every-type}.yaml");
    }

    static Stream<Path> modules() throws IOException {
        return files("library/*.yaml");
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void questionnaireCanBePublished(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text.lines().findFirst())
                .contains("# yaml-language-server: $schema="
                        + file.getParent().relativize(STUDIES.resolve("schema/instrument.json")));
        assertThat(violations("instrument", text)).isEmpty();

        Instrument instrument = read(text);
        Soundness soundness = PublishCheck.check(instrument);
        assertThat(soundness.flaws()).isEmpty();
        soundness
                .ways()
                .forEach((page, answers) -> assertThat(
                                new Routing(instrument).route(answers).answers())
                        .as(page)
                        .containsAllEntriesOf(answers));

        String written = definitions.write(instrument);
        assertThat(violations("instrument", written)).isEmpty();
        assertThat(read(written)).isEqualTo(instrument);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void moduleCanBePlaced(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith("# yaml-language-server: $schema=../schema/module.json\n");
        assertThat(violations("module", text)).isEmpty();

        JsonNode module = YAML.readTree(text);
        StringBuilder use = new StringBuilder("code: USE\nversion: 1\ntitle: Use\nlanguages: [en]\nuse: [")
                .append(module.path("module").asText())
                .append("]\nsections:\n  - code: all\n    title: All\n    items:\n");
        module.path("items")
                .forEach(item -> use.append("      - {code: ")
                        .append(item.path("code").asText())
                        .append("}\n"));
        Instrument instrument = read(use.toString());

        assertThat(instrument.items()).extracting(Item::code).containsExactlyElementsOf(codes(module, "items"));
        assertThat(instrument.scales()).extracting(Scale::code).containsExactlyElementsOf(codes(module, "scales"));
        boolean fromDeployer =
                instrument.scales().stream().anyMatch(scale -> scale.source().wordingFromDeployer());
        assertThat(PublishCheck.check(instrument).flaws())
                .allSatisfy(flaw -> assertThat(flaw.rule()).isEqualTo("has no words yet"))
                .matches(
                        flaws -> flaws.isEmpty() != fromDeployer, "words are missing only where the deployer has them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instrument", "module"})
    void schemaExplainsEveryField(String schema) throws IOException {
        List<String> silent = new ArrayList<>();
        explained(schema, new ObjectMapper().readTree(schema(schema).toFile()), silent);

        assertThat(silent).isEmpty();
    }

    @Test
    void schemaAndReaderAgreeAboutTheExample() throws IOException {
        assertThat(violations("instrument", example())).isEmpty();
        assertThat(read(example()).items()).isNotEmpty();
    }

    /** Each line spoils the example in one place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1|version: 0",
                "version: 1|version: '1'",
                "version: 1|version: 1.5",
                "code: EVERY-TYPE|code: every-type",
                "languages: [en, cy]|languages: [en, english]",
                "languages: [en, cy]|languages: []",
                "languages: [en, cy]|langs: [en, cy]",
                "languages: [en, cy]|languages: [en, cy]\\nlongestList: 11",
                "- {value: 1, label: {en: Tea|- {value: -1, label: {en: Tea",
                "- {value: 1, label: {en: Tea|- {value: one, label: {en: Tea",
                "kind: NOT_APPLICABLE|kind: ABSENT",
                "kind: NOT_APPLICABLE|kind: NOT_APPLICABLE, exclusive: false",
                "exclusive: true|exclusive: 'true'",
                "code: DRINK|code: drink",
                "code: DRINK|code: ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                "type: SINGLE_CHOICE|type: CHOICE",
                "wheels\\n        atMost: 3|wheels\\n        atMost: 0",
                "wheels\\n        atMost: 3|wheels\\n        rank: 3",
                "rank: 3|atMost: 3",
                "precision: MONTH|precision: WEEK",
                "minimum: 2000|minimum: 20",
                "decimals: 1|decimals: 7",
                "longest: 40|longest: 0",
                "longest: 40|longest: 40\\n        unit: letters",
                "quotes: [ANONYMOUS, ATTRIBUTED]|quotes: [NAMED]",
                "when: {item: DRINK, is: [1, 2]}|when: {item: DRINK}",
                "when: {item: DRINK, is: [1, 2]}|when: {item: DRINK, is: []}",
                "when: {item: DRINK, is: [1, 2]}|when: {item: DRINK, is: one}",
                "when: {item: DRINK, is: [1, 2]}|when: {item: DRINK, equals: 1}",
                "when: {item: DRINK, is: [1, 2]}|when: {every: [{item: DRINK, is: 1}]}",
                "when: {item: DRINK, is: [1, 2]}|when: {all: []}",
                "answered: true}|answered: 1}",
                "of: [4, 5], atLeast: 2|of: [4, 5]",
                "of: [4, 5], atLeast: 2|of: [4, 5], atLeast: -1",
                "{sum: [AWAY, HOME]}|{sum: []}",
                "{sum: [AWAY, HOME]}|{mean: [AWAY, HOME]}",
                "otherwise: 0|else: 0",
                "list: drink-habits|list: Habits",
                "{code: MILK,|{code: MILK, when: {item: DRINK, is: 1},",
                "score: SUM|score: TOTAL",
                "direction: NEITHER|direction: NONE",
                "minimumAnswered: 3|minimumAnswered: 0",
                "{item: RD3, reversed: true}|{item: RD3, turned: true}",
                "      3: 0.00|      three: 0.00"
            })
    void schemaAndReaderRefuseTheSame(String before, String after) throws IOException {
        String spoilt = example().replace(before.replace("\\n", "\n"), after.replace("\\n", "\n"));
        assertThat(spoilt).isNotEqualTo(example());

        assertThat(violations("instrument", spoilt)).isNotEmpty();
        assertThat(definitions.read("spoilt.yaml", spoilt)).isInstanceOf(Reading.Refused.class);
    }

    private Instrument read(String text) {
        Reading reading = definitions.read("shipped.yaml", text);
        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(refused.problems().toString());
        }
        return ((Reading.Read) reading).instrument();
    }

    private static Stream<Path> files(String pattern) throws IOException {
        try (Stream<Path> all = Files.walk(STUDIES)) {
            var matcher = STUDIES.getFileSystem().getPathMatcher("glob:" + pattern);
            return all.filter(file -> matcher.matches(STUDIES.relativize(file))).sorted().toList().stream();
        }
    }

    private static String example() throws IOException {
        return Files.readString(STUDIES.resolve("examples/every-type.yaml"));
    }

    private static List<String> codes(JsonNode module, String list) {
        return module.path(list).findValuesAsText("code");
    }

    private static Path schema(String name) {
        return STUDIES.resolve("schema/" + name + ".json");
    }

    private static List<String> violations(String schema, String text) throws IOException {
        JsonNode rules = new ObjectMapper().readTree(schema(schema).toFile());
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(rules)
                .validate(YAML.readTree(text))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Notes each property without a description; rules for one type or kind only narrow what is explained elsewhere. */
    private static void explained(String path, JsonNode node, List<String> silent) {
        if (path.matches(".*/(allOf|option|partOption)/(if|then)")) {
            return;
        }
        node.path("properties").fields().forEachRemaining(field -> {
            if (!field.getValue().has("description")) {
                silent.add(path + "/" + field.getKey());
            }
        });
        if (node.isArray()) {
            node.forEach(element -> explained(path, element, silent));
        }
        node.fields().forEachRemaining(entry -> explained(path + "/" + entry.getKey(), entry.getValue(), silent));
    }
}

package org.candour.contracts.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack HC is complete, valid, and loads into the record that every service uses. */
class StudyPackTest {
    private static final Path STUDIES = Path.of(System.getProperty("candour.root", ".."), "studies");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"study", "instrument", "employers", "waves"})
    void fileMatchesItsSchema(String file) throws IOException {
        assertThat(violations(file, read(file))).isEmpty();
        assertThat(Files.readAllLines(STUDIES.resolve("HC/" + file + ".yaml")))
                .first()
                .isEqualTo("# yaml-language-server: $schema=../schema/" + file + ".json");
    }

    @Test
    void purposeWithoutBasisAndTooLowAThresholdAreRefused() throws IOException {
        ObjectNode study = read("study").deepCopy();
        ((ObjectNode) study.at("/purposes/0")).remove("lawfulBasis");
        ((ObjectNode) study.path("thresholds")).put("group", 9);

        assertThat(violations("study", study))
                .anyMatch(fault -> fault.contains("lawfulBasis"))
                .anyMatch(fault -> fault.contains("group"));
    }

    @Test
    void instrumentAsksWhatTheStudyNeeds() throws IOException {
        var instrument = instrument();

        assertThat(instrument.scales()).hasSize(9);
        assertThat(instrument.scales().subList(0, 8))
                .allSatisfy(scale -> assertThat(scale.items()).hasSize(4))
                .allSatisfy(scale -> assertThat(scale.items()).anyMatch(ScaleItem::reversed));
        assertThat(instrument.items().stream().filter(item -> item.type() == ItemType.RATING))
                .hasSizeGreaterThanOrEqualTo(35);
        assertThat(instrument.items()).extracting(Item::code).doesNotHaveDuplicates();
        assertThat(instrument.items()).extracting(Item::text).doesNotHaveDuplicates();
        assertThat(instrument.sections())
                .extracting(section -> section.code())
                .doesNotHaveDuplicates()
                .endsWith("about-you");
    }

    @Test
    void scalesReferToRatingsWithinTheirBounds() throws IOException {
        var instrument = instrument();

        for (Scale scale : instrument.scales()) {
            for (ScaleItem key : scale.items()) {
                var item = instrument.item(key.item()).orElseThrow();
                assertThat(item.type()).isEqualTo(ItemType.RATING);
                assertThat(item.options().stream()
                                .filter(option -> !option.missing())
                                .map(option -> option.value()))
                        .containsExactly(1, 2, 3, 4, 5)
                        .contains(scale.minimum(), scale.maximum());
            }
        }
        assertThat(instrument.items().stream().filter(item -> item.type() == ItemType.ZERO_TO_TEN))
                .hasSize(4)
                .allSatisfy(item -> assertThat(item.options()).hasSize(11));
    }

    @Test
    void wavesAndPurposesReferToWhatExists() throws IOException {
        var instrument = instrument();
        var consents = read("study").path("consents").findValuesAsText("kind");

        for (JsonNode wave : read("waves").path("waves")) {
            assertThat(wave.path("instrument").asText()).isEqualTo(instrument.code());
            assertThat(wave.path("instrumentVersion").asInt()).isEqualTo(instrument.version());
            assertThat(wave.path("opens").asText())
                    .isLessThan(wave.path("closes").asText());
        }
        for (JsonNode purpose : read("study").path("purposes")) {
            if (purpose.has("consent")) {
                assertThat(consents).contains(purpose.path("consent").asText());
            }
        }
    }

    @Test
    void noticeIsDatedAndNamesWhatItPromises() throws IOException {
        var notice = Files.readString(STUDIES.resolve("HC/notice.en.md"));
        var threshold = read("study").at("/thresholds/group").asText();

        assertThat(notice).startsWith("---\n").contains("\nversion: 1\n", "\ndate: 2026-10-12\n");
        assertThat(notice)
                .contains("fewer than " + threshold + " people", "3 years after the analysis", "explicit consent");
        for (JsonNode contact : read("study").path("contactPoints")) {
            assertThat(notice).contains(contact.path("mail").asText());
        }
        assertThat(STUDIES.resolve("HC/next-steps.en.md")).isNotEmptyFile();
    }

    @Test
    void employersHaveCodesOfTheirOwn() throws IOException {
        var employers = read("employers").path("employers");

        assertThat(employers.findValuesAsText("code")).hasSize(6).doesNotHaveDuplicates();
        assertThat(employers.findValuesAsText("organisationCode")).hasSize(6).doesNotHaveDuplicates();
    }

    private static Instrument instrument() throws IOException {
        ObjectNode yaml = read("instrument").deepCopy();
        var answers = yaml.remove("answerScales");
        answers.forEach(options -> options.forEach(option -> {
            if (!option.has("missing")) {
                ((ObjectNode) option).put("missing", false);
            }
        }));
        for (JsonNode item : yaml.findValues("items").stream()
                .flatMap(items ->
                        Stream.iterate(0, i -> i < items.size(), i -> i + 1).map(items::get))
                .filter(JsonNode::isObject)
                .filter(node -> node.has("class"))
                .toList()) {
            var object = (ObjectNode) item;
            object.set("questionClass", object.remove("class"));
            var scale = object.remove("answers");
            object.set("options", scale == null ? JSON.createArrayNode() : answers.path(scale.asText()));
        }
        for (JsonNode scale : yaml.path("scales")) {
            var keys = JSON.createArrayNode();
            for (JsonNode key : scale.path("items")) {
                keys.add(
                        key.isTextual()
                                ? JSON.createObjectNode()
                                        .put("item", key.asText())
                                        .put("reversed", false)
                                : key);
            }
            ((ObjectNode) scale).set("items", keys);
        }
        return JSON.treeToValue(yaml, Instrument.class);
    }

    private static JsonNode read(String file) throws IOException {
        return YAML.readTree(STUDIES.resolve("HC/" + file + ".yaml").toFile());
    }

    private static List<String> violations(String file, JsonNode document) throws IOException {
        var schema = JSON.readTree(STUDIES.resolve("schema/" + file + ".json").toFile());
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(document)
                .stream()
                .map(Object::toString)
                .toList();
    }
}

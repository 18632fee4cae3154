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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each pack matches the schemas; the pack HC is complete and says what it promises. */
class StudyPackTest {
    private static final Path STUDIES = Path.of(System.getProperty("candour.root", ".."), "studies");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"HC", "SP", "EW-A", "EW-B", "PP", "SS"})
    void filesMatchTheirSchemas(String pack) throws IOException {
        for (String file : List.of("study", "employers", "waves")) {
            Path path = STUDIES.resolve(pack).resolve(file + ".yaml");
            assertThat(violations(file, YAML.readTree(path.toFile())))
                    .as(path.toString())
                    .isEmpty();
            assertThat(Files.readAllLines(path))
                    .first()
                    .isEqualTo("# yaml-language-server: $schema=../schema/" + file + ".json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SP", "EW-A", "EW-B", "PP", "SS"})
    void noticeNamesTheContactsAndTheThreshold(String pack) throws IOException {
        var study = YAML.readTree(STUDIES.resolve(pack).resolve("study.yaml").toFile());
        var notice = Files.readString(STUDIES.resolve(pack).resolve("notice.en.md"));

        for (JsonNode contact : study.path("contactPoints")) {
            assertThat(notice).contains(contact.path("mail").asText());
        }
        assertThat(notice).contains("study: " + pack + "\n", "The short version", "Information Commissioner");
        assertThat(notice.contains("fewer than 10 people") || pack.equals("EW-B"))
                .isTrue();
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
    void wavesAndPurposesReferToWhatExists() throws IOException {
        var consents = read("study").path("consents").findValuesAsText("kind");

        for (JsonNode wave : read("waves").path("waves")) {
            assertThat(wave.path("instrument").asText()).isEqualTo("HC-MAIN");
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

        assertThat(notice).startsWith("---\n").contains("\nversion: 2\n", "\ndate: 2026-10-26\n");
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

        assertThat(employers)
                .extracting(employer -> employer.path("code").asText())
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(employers.findValuesAsText("organisationCode"))
                .as("of employers and their units")
                .hasSize(6 + 14)
                .doesNotHaveDuplicates();
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

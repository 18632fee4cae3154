package org.candour.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.contracts.event.EventType;
import org.candour.contracts.event.Topic;
import org.candour.contracts.response.ResponseSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema, golden example and record of each event say the same. */
class EventSchemaTest {
    private static final EventType SUBMITTED = Topic.typeOf(ResponseSubmitted.class);
    private static final Set<String> IDENTIFYING =
            Set.of("name", "email", "phone", "address", "birth", "postcode", "surname");
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @ParameterizedTest
    @MethodSource("org.candour.contracts.schema.EventFiles#types")
    void goldenExampleValidates(EventType type) {
        assertThat(violations(EventFiles.schema(type), EventFiles.golden(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.candour.contracts.schema.EventFiles#types")
    void goldenExampleSurvivesTheRecord(EventType type) throws JsonProcessingException {
        var golden = EventFiles.golden(type);

        var event = EventFiles.MAPPER.treeToValue(golden, type.payload());

        assertThat(EventFiles.MAPPER.readTree(EventFiles.MAPPER.writeValueAsString(event)))
                .isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("org.candour.contracts.schema.EventFiles#types")
    void schemaDescribesTheRecord(EventType type) {
        assertThat(RecordShape.differences(EventFiles.schema(type), type.payload()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.candour.contracts.schema.EventFiles#types")
    void everyFieldIsDescribedAndNoneIdentifies(EventType type) {
        assertThat(EventFiles.schema(type).path("description").asText()).isNotBlank();
        assertThat(faults("", EventFiles.schema(type))).isEmpty();
    }

    @Test
    void plantedFaultsAreFound() {
        ObjectNode schema = EventFiles.schema(SUBMITTED).deepCopy();
        var properties = (ObjectNode) schema.path("properties");
        ((ObjectNode) schema.at("/properties/answers/items/properties/item")).remove("description");
        properties.putObject("firstName").put("type", "string").put("description", "Planted.");
        properties.remove("unit");

        assertThat(faults("", schema))
                .containsExactlyInAnyOrder("/answers[]/item: no description", "/firstName: a word for who somebody is");
        assertThat(RecordShape.differences(schema, ResponseSubmitted.class))
                .anyMatch(difference -> difference.startsWith(" properties: schema has"));
    }

    @Test
    void wrongExampleIsRefused() {
        ObjectNode golden = EventFiles.golden(SUBMITTED).deepCopy();
        golden.put("day", "16 November");
        golden.put("locator", "planted");

        assertThat(violations(EventFiles.schema(SUBMITTED), golden)).hasSize(2);
    }

    private static Set<ValidationMessage> violations(JsonNode schema, JsonNode document) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema, STRICT)
                .validate(document);
    }

    private static List<String> faults(String path, JsonNode schema) {
        var faults = new ArrayList<String>();
        schema.path("properties").properties().forEach(property -> {
            var field = path + "/" + property.getKey();
            if (property.getValue().path("description").asText("").isBlank()) {
                faults.add(field + ": no description");
            }
            if (words(property.getKey()).stream().anyMatch(IDENTIFYING::contains)) {
                faults.add(field + ": a word for who somebody is");
            }
            faults.addAll(faults(field, property.getValue()));
        });
        if (schema.has("items")) {
            faults.addAll(faults(path + "[]", schema.path("items")));
        }
        return faults;
    }

    private static List<String> words(String fieldName) {
        return List.of(
                fieldName.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).split("[ _-]+"));
    }
}

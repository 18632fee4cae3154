package org.candour.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.candour.contracts.event.EventType;
import org.candour.contracts.event.Topic;
import org.candour.contracts.response.ResponseSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody changes an event under those who already read it: a break needs a new major version of the type. */
class CompatibilityTest {
    private static final EventType SUBMITTED = Topic.typeOf(ResponseSubmitted.class);

    @ParameterizedTest
    @MethodSource("org.candour.contracts.schema.EventFiles#types")
    void currentSchemaIsCompatibleWithThePublishedOne(EventType type) {
        assertThat(Compatibility.breaks(EventFiles.published(type), EventFiles.schema(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plantedBreaks")
    void plantedBreakIsFound(String expected, Consumer<ObjectNode> change) {
        ObjectNode changed = EventFiles.schema(SUBMITTED).deepCopy();
        change.accept(changed);

        assertThat(Compatibility.breaks(EventFiles.schema(SUBMITTED), changed)).contains(expected);
    }

    @Test
    void newOptionalFieldAndNewWordingAreAllowed() {
        ObjectNode changed = EventFiles.schema(SUBMITTED).deepCopy();
        changed.put("description", "Other words.");
        properties(changed).putObject("channel").put("type", "string").put("description", "How it came in.");

        assertThat(Compatibility.breaks(EventFiles.schema(SUBMITTED), changed)).isEmpty();
    }

    static Stream<Arguments> plantedBreaks() {
        return Stream.of(
                planted("/unit: removed", schema -> properties(schema).remove("unit")),
                planted(
                        "/instrumentVersion: retyped, type was \"integer\"",
                        schema -> ((ObjectNode) schema.at("/properties/instrumentVersion")).put("type", "string")),
                planted(
                        "/day: retyped, format was \"date\"",
                        schema -> ((ObjectNode) schema.at("/properties/day")).put("format", "date-time")),
                planted(
                        "/answers: tightened, minItems",
                        schema -> ((ObjectNode) schema.at("/properties/answers")).put("minItems", 1)),
                planted("/channel: newly required", schema -> {
                    properties(schema).putObject("channel").put("type", "string");
                    ((ArrayNode) schema.at("/required")).add("channel");
                }),
                planted(
                        "/answers[]/values: removed",
                        schema -> ((ObjectNode) schema.at("/properties/answers/items/properties")).remove("values")));
    }

    private static Arguments planted(String expected, Consumer<ObjectNode> change) {
        return Arguments.of(expected, change);
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.path("properties");
    }
}

package org.candour.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Thresholds;

/** Compares a schema with the record that it describes, down to the last nested field. */
final class RecordShape {
    /** Fields that events of an earlier release do not have. */
    private static final Map<Class<?>, Set<String>> ADDED_LATER = Map.of(
            ResponseSubmitted.class,
            Set.of("pages"),
            StudyPublished.class,
            Set.of("retention", "breakdowns", "nextStepsIn", "unitsTitle"),
            Employer.class,
            Set.of("units"),
            Thresholds.class,
            Set.of("strictGroup", "strictCell"));

    private final List<String> differences = new ArrayList<>();
    private final Set<String> followed = new HashSet<>();
    private final JsonNode root;

    private RecordShape(JsonNode root) {
        this.root = root;
    }

    static List<String> differences(JsonNode schema, Class<?> type) {
        var shape = new RecordShape(schema);
        shape.compare("", schema, type);
        return shape.differences;
    }

    private void compare(String path, JsonNode schema, Type type) {
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            if (followed.add(reference)) {
                compare(path, root.at(reference.substring(1)), type);
            }
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            expect(path, schema, "type", "array");
            compare(path + "[]", schema.path("items"), list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            compareRecord(path, schema, plain);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            expect(path, schema, "type", "string");
            compareNames(path + " enum", texts(schema.path("enum")), constants(plain));
        } else {
            compareSimple(path, schema, type);
        }
    }

    private void compareRecord(String path, JsonNode schema, Class<?> type) {
        expect(path, schema, "type", "object");
        expect(path, schema, "additionalProperties", "false");
        var components = new TreeSet<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component.getName());
            compare(
                    path + "/" + component.getName(),
                    schema.path("properties").path(component.getName()),
                    component.getGenericType());
        }
        var properties = new TreeSet<String>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        compareNames(path + " properties", properties, components);
        components.removeAll(ADDED_LATER.getOrDefault(type, Set.of()));
        compareNames(path + " required", texts(schema.path("required")), components);
    }

    private void compareSimple(String path, JsonNode schema, Type type) {
        if (type == int.class || type == long.class || type == Integer.class) {
            expect(path, schema, "type", "integer");
        } else if (type == boolean.class) {
            expect(path, schema, "type", "boolean");
        } else if (type == String.class || type == UUID.class || type == LocalDate.class) {
            expect(path, schema, "type", "string");
            expect(path, schema, "format", type == UUID.class ? "uuid" : type == LocalDate.class ? "date" : "");
        } else {
            differences.add(path + ": no rule for " + type);
        }
    }

    private void expect(String path, JsonNode schema, String keyword, String value) {
        if (!schema.path(keyword).asText("").equals(value)) {
            differences.add(path + ": " + keyword + " is not '" + value + "'");
        }
    }

    private void compareNames(String path, Set<String> inSchema, Set<String> inRecord) {
        if (!inSchema.equals(inRecord)) {
            differences.add(path + ": schema has " + inSchema + ", record has " + inRecord);
        }
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static Set<String> constants(Class<?> type) {
        var names = new TreeSet<String>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
        return names;
    }
}

package org.candour.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Says what in a schema breaks those who already read or wrote events under its published form. Compatible are only:
 * another wording of a description, a new optional field, a new enum constant.
 */
final class Compatibility {
    private static final List<String> TYPING = List.of("type", "format", "const", "pattern");

    private static final List<String> LOWER_BOUNDS = List.of("minimum", "minLength", "minItems");

    private final List<String> breaks = new ArrayList<>();

    static List<String> breaks(JsonNode published, JsonNode current) {
        var compatibility = new Compatibility();
        compatibility.compare("", published, current);
        return compatibility.breaks;
    }

    private void compare(String path, JsonNode published, JsonNode current) {
        for (String keyword : TYPING) {
            if (!published.path(keyword).equals(current.path(keyword))) {
                breaks.add(path + ": retyped, " + keyword + " was " + published.path(keyword));
            }
        }
        for (String bound : LOWER_BOUNDS) {
            if (current.path(bound).asInt(0) > published.path(bound).asInt(0)) {
                breaks.add(path + ": tightened, " + bound);
            }
        }
        compareEnum(path, published.path("enum"), current.path("enum"));
        compareRequired(path, published, current);
        published.path("properties").properties().forEach(property -> {
            var now = current.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(path + "/" + property.getKey() + ": removed");
            } else {
                compare(path + "/" + property.getKey(), property.getValue(), now);
            }
        });
        if (published.has("items")) {
            compare(path + "[]", published.path("items"), current.path("items"));
        }
    }

    private void compareEnum(String path, JsonNode published, JsonNode current) {
        if (published.isMissingNode() != current.isMissingNode()) {
            breaks.add(path + ": retyped, enum");
        }
        published.forEach(constant -> {
            if (!contains(current, constant)) {
                breaks.add(path + ": constant " + constant.asText() + " removed");
            }
        });
    }

    private void compareRequired(String path, JsonNode published, JsonNode current) {
        var names = new TreeSet<String>();
        current.path("required").forEach(name -> names.add(name.asText()));
        published.path("required").forEach(name -> names.remove(name.asText()));
        names.forEach(name -> breaks.add(path + "/" + name + ": newly required"));
        published.path("required").forEach(name -> {
            if (!contains(current.path("required"), name)) {
                breaks.add(path + "/" + name.asText() + ": no longer always there");
            }
        });
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode each : array) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}

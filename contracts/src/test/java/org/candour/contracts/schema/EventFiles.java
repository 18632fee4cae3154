package org.candour.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.candour.contracts.event.EventType;
import org.candour.contracts.event.Topic;

/** The JSON files of an event on the class path, and the mapper that all services use. */
final class EventFiles {
    static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private EventFiles() {}

    static Stream<EventType> types() {
        return Arrays.stream(Topic.values()).flatMap(topic -> topic.types().stream());
    }

    static JsonNode schema(EventType type) {
        return read("schemas", type);
    }

    static JsonNode golden(EventType type) {
        return read("golden", type);
    }

    static JsonNode published(EventType type) {
        return read("published", type);
    }

    private static JsonNode read(String folder, EventType type) {
        var path = "/" + folder + "/" + type.name() + ".json";
        try (var stream = EventFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing file " + path);
            }
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

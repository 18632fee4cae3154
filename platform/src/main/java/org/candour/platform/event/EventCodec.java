package org.candour.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.candour.contracts.event.Event;
import org.candour.contracts.event.EventType;
import org.candour.contracts.event.Topic;

/** Events as JSON. Its own mapper, so that no service can change the wire format by configuration. */
@ApplicationScoped
public class EventCodec {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public byte[] encode(Event event) {
        try {
            return mapper.writeValueAsBytes(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(
                    "an event of ours cannot be written: " + event.getClass().getSimpleName());
        }
    }

    /** @throws UnreadableEvent when the type is unknown on the topic or the content does not fit */
    public Event decode(Topic topic, String typeName, byte[] content) throws UnreadableEvent {
        EventType type = topic.types().stream()
                .filter(known -> known.name().equals(typeName))
                .findFirst()
                .orElseThrow(() -> new UnreadableEvent("unknown type"));
        try {
            Event event = mapper.readValue(content, type.payload());
            if (event == null) {
                throw new UnreadableEvent("content says nothing");
            }
            return event;
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableEvent("content does not fit " + type.name());
        }
    }
}

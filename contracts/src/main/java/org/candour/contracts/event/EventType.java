package org.candour.contracts.event;

import java.util.Objects;

/**
 * The name under which an event travels (CloudEvents {@code type}), for instance {@code candour.response.submitted.v1}.
 *
 * @param name the full type name; its last part is the major version
 * @param payload the record that carries the data
 */
public record EventType(String name, Class<? extends Event> payload) {
    public EventType {
        Objects.requireNonNull(payload);
        if (!name.matches("candour(\\.[a-z-]+)+\\.v[0-9]+")) {
            throw new IllegalArgumentException("not an event type name: " + name);
        }
    }
}

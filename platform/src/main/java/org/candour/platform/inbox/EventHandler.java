package org.candour.platform.inbox;

import org.candour.platform.event.Envelope;

/** What a feature does with an event. Runs in the inbox's transaction; handlers must not depend on order. */
@FunctionalInterface
public interface EventHandler {
    void handle(Envelope envelope);
}

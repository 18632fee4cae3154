package org.candour.platform.event;

import java.util.UUID;
import org.candour.contracts.event.Event;

/**
 * An event as it was received.
 *
 * @param id id of the event; the same event may arrive more than once
 * @param event what it says
 */
public record Envelope(UUID id, Event event) {}

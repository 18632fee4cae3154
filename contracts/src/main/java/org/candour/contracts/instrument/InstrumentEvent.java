package org.candour.contracts.instrument;

import org.candour.contracts.event.Event;

/** The family of {@code candour.instrument.v1}. Each is a full state under its key, so that compaction loses nothing. */
public sealed interface InstrumentEvent extends Event permits InstrumentAnnounced {}

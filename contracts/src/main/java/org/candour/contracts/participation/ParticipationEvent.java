package org.candour.contracts.participation;

import org.candour.contracts.event.Event;

/** The family of {@code candour.participation.v1}. Key: the study. */
public sealed interface ParticipationEvent extends Event permits FinishersAnnounced {}

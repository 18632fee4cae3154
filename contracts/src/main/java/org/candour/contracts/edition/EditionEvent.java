package org.candour.contracts.edition;

import org.candour.contracts.event.Event;

/** The family of {@code candour.edition.v1}. Key: the employer. */
public sealed interface EditionEvent extends Event permits EditionReleased {}

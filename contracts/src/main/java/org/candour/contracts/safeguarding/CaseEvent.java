package org.candour.contracts.safeguarding;

import org.candour.contracts.event.Event;

/** The family of {@code candour.case.v1}. Key: the case. */
public sealed interface CaseEvent extends Event permits SafeguardingFlagged {}

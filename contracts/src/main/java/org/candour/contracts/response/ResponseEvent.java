package org.candour.contracts.response;

import org.candour.contracts.event.Event;

/** The family of {@code candour.response.v1}. Key: the employer, so that one partition serves one employer. */
public sealed interface ResponseEvent extends Event
        permits ResponseSubmitted, ResponseAmended, DailyTally, ClosingTally {}

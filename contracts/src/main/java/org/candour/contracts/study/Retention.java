package org.candour.contracts.study;

/**
 * How long one kind of data is kept, as the study promises and its keeper enforces it.
 *
 * @param data what is kept, for instance {@code ANSWERS}
 * @param event what starts the clock, for instance {@code ANALYSIS_COMPLETE}
 * @param planned when the event is expected, as an ISO date; empty when no day is planned
 * @param length how long after the event, as an ISO period, for instance {@code P3Y}
 * @param end what happens then, for instance {@code DELETE}
 */
public record Retention(String data, String event, String planned, String length, String end) {}

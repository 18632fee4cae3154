package org.candour.contracts.instrument;

/** Whether a published version may still be used in a wave that opens. */
public enum InstrumentState {
    PUBLISHED,
    RETIRED
}

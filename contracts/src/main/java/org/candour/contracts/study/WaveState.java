package org.candour.contracts.study;

/** Whether answers are accepted. */
public enum WaveState {
    OPEN,
    CLOSED
}

package org.candour.identity.study;

/**
 * What erasure means in a phase of the study (EW-B7).
 *
 * @param code the phase
 * @param erasure what somebody who asks then is told
 */
public record ErasurePhase(Code code, String erasure) {
    /** Phases in order. */
    public enum Code {
        COLLECTING,
        ANALYSIS,
        REPORTED,
        CLOSED
    }
}

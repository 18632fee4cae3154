package org.candour.identity.study;

import java.util.List;
import java.util.Optional;

/**
 * What erasure means in a phase of the study (EW-B7).
 *
 * @param code the phase
 * @param erasure what somebody who asks then is told
 */
public record ErasurePhase(Code code, String erasure) {
    /** Phases in order. */
    public enum Code {
        COLLECTING("Collecting"),
        ANALYSIS("Analysis"),
        REPORTED("Reported"),
        CLOSED("Closed");

        private final String title;

        Code(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Where a study may go from here. One that has reported may collect again, for its next wave. */
        public static List<Code> after(Optional<Code> now) {
            if (now.isEmpty()) {
                return List.of(COLLECTING);
            }
            return switch (now.get()) {
                case COLLECTING -> List.of(ANALYSIS);
                case ANALYSIS -> List.of(REPORTED);
                case REPORTED -> List.of(COLLECTING, CLOSED);
                case CLOSED -> List.of();
            };
        }
    }
}

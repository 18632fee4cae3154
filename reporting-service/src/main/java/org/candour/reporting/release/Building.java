package org.candour.reporting.release;

import org.candour.reporting.release.Edition.Place;

/**
 * The making of one employer's report.
 *
 * @param place whose report of which wave
 * @param askedBy the {@code sub} of who asked for it
 * @param state where it stands
 * @param words why it failed, or why there is no new edition; else empty
 */
public record Building(Place place, String askedBy, State state, String words) {

    /** Where it stands. */
    public enum State {
        WAITING("waits for its turn", "blue"),
        BUILDING("being built and checked", "yellow"),
        DONE("done", "green"),
        FAILED("failed", "red");

        private final String words;
        private final String colour;

        State(String words, String colour) {
            this.words = words;
            this.colour = colour;
        }

        public String words() {
            return words;
        }

        /** Colour of its tag; the words say the same. */
        public String colour() {
            return colour;
        }

        public boolean over() {
            return this == DONE || this == FAILED;
        }
    }
}

package org.candour.identity.release;

import java.util.UUID;

/**
 * The mail about one released report.
 *
 * @param id the release
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param edition number of the edition
 * @param state what became of the mail
 * @param attempts how often it was handed over
 */
public record ReleaseMail(UUID id, String study, String wave, String employer, int edition, State state, int attempts) {

    /** What became of it. */
    public enum State {
        WAITING("waits", "blue"),
        SENDING("on its way", "yellow"),
        SENT("sent", "green"),
        NO_ADDRESS("not sent: the pack names no mail address for this employer", "red"),
        REFUSED("refused by the mail server", "red"),
        UNCERTAIN("in doubt: the connection broke while it was handed over", "orange");

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
    }
}

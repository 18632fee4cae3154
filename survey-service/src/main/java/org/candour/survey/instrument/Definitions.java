package org.candour.survey.instrument;

import org.candour.contracts.instrument.Instrument;

/** Questionnaires as text that people write, compare and keep. */
public interface Definitions {
    /**
     * Reads a definition and finds everything that keeps it from being one. Whether it is sound is not looked at:
     * {@link PublishCheck} does that.
     *
     * @param file name under which its problems are reported
     */
    Reading read(String file, String text);

    /** The one way in which we write it; reading that gives the same questionnaire. */
    String write(Instrument instrument);
}

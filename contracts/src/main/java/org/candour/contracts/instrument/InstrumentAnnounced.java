package org.candour.contracts.instrument;

import java.util.List;

/**
 * A version of a questionnaire and its state. The definition under a version never changes. Key:
 * {@code instrument/<study>/<code>/<version>}.
 *
 * @param study code of the study
 * @param revision grows with each announcement of this version
 * @param state published or retired
 * @param openLanguages languages in which people can answer: the first of the definition, and those that a named
 *     reviewer accepted
 * @param instrument the whole definition
 */
public record InstrumentAnnounced(
        String study, int revision, InstrumentState state, List<String> openLanguages, Instrument instrument)
        implements InstrumentEvent {
    public InstrumentAnnounced {
        openLanguages = List.copyOf(openLanguages);
    }
}

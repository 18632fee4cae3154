package org.candour.identity.study;

import java.util.List;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;

/**
 * What this service knows of a questionnaire version that survey-service published.
 *
 * @param study code of the study
 * @param code code of the questionnaire
 * @param version its version
 * @param revision grows with each announcement of this version
 * @param title name as people read it
 * @param state whether a wave may still open with it
 * @param openLanguages languages in which people can answer
 */
public record InstrumentVersion(
        String study,
        String code,
        int version,
        int revision,
        String title,
        InstrumentState state,
        List<String> openLanguages) {
    public InstrumentVersion {
        openLanguages = List.copyOf(openLanguages);
    }

    static InstrumentVersion of(InstrumentAnnounced announced) {
        return new InstrumentVersion(
                announced.study(),
                announced.instrument().code(),
                announced.instrument().version(),
                announced.revision(),
                announced.instrument().title(),
                announced.state(),
                announced.openLanguages());
    }

    boolean usable() {
        return state == InstrumentState.PUBLISHED;
    }
}

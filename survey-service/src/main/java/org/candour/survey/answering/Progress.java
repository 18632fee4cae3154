package org.candour.survey.answering;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Section;

/**
 * A participation together with its questionnaire.
 *
 * @param participation who, without saying who
 * @param instrument what is asked
 */
public record Progress(Participation participation, Instrument instrument) {
    public List<Section> sections() {
        return instrument.sections();
    }

    public Optional<Section> section(String code) {
        return sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    /** The first section that was not saved yet; none when it is time to check. */
    public Optional<Section> next() {
        return sections().stream()
                .filter(section -> !participation.draft().saved().contains(section.code()))
                .findFirst();
    }
}

package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Instruments;
import org.candour.survey.instrument.Routing;

/** Finds out how far somebody has come. */
@ApplicationScoped
public class ReadProgress {
    private final Participations participations;
    private final Instruments instruments;

    public ReadProgress(Participations participations, Instruments instruments) {
        this.participations = participations;
        this.instruments = instruments;
    }

    @Transactional
    public Optional<Progress> read(UUID participation) {
        return participations
                .find(participation)
                .flatMap(found -> instruments
                        .find(found.study(), found.instrument(), found.shownVersion())
                        .map(instrument -> progress(found, instrument)));
    }

    private static Progress progress(Participation participation, Instrument instrument) {
        List<String> languages = participation.trial() ? instrument.languages() : List.of(instrument.language());
        return Progress.of(participation, instrument, languages, new Routing(instrument));
    }
}

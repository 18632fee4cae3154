package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.candour.survey.instrument.Instruments;

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
                        .find(found.study(), found.instrument(), found.instrumentVersion())
                        .map(instrument -> new Progress(found, instrument)));
    }
}

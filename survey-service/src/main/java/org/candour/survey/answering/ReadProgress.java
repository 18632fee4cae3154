package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Instruments;

/** Finds out how far somebody has come. */
@ApplicationScoped
public class ReadProgress {
    private final Participations participations;
    private final Instruments instruments;
    private final Routings routings;

    public ReadProgress(Participations participations, Instruments instruments, Routings routings) {
        this.participations = participations;
        this.instruments = instruments;
        this.routings = routings;
    }

    @Transactional(TxType.SUPPORTS)
    public Optional<Progress> read(UUID participation) {
        return participations.find(participation).flatMap(this::progress);
    }

    private Optional<Progress> progress(Participation of) {
        int version = of.trial()
                ? of.instrumentVersion()
                : instruments.current(of.study(), of.instrument(), of.instrumentVersion());
        return instruments
                .find(of.study(), of.instrument(), version)
                .map(instrument ->
                        Progress.of(of, instrument, languages(of, instrument), routings.of(of.study(), instrument)));
    }

    /** Whoever tries a questionnaire reads translations that nobody has accepted yet. */
    private List<String> languages(Participation of, Instrument instrument) {
        return of.trial()
                ? instrument.languages()
                : instruments.openLanguages(of.study(), instrument.code(), instrument.version());
    }
}

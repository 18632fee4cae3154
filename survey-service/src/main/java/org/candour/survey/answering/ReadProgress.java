package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Instruments;
import org.candour.survey.instrument.Routing;
import org.candour.survey.instrument.VersionKey;

/** Finds out how far somebody has come. */
@ApplicationScoped
public class ReadProgress {
    private record Known(Instrument instrument, Routing routing) {}

    private final Participations participations;
    private final Instruments instruments;
    private final Map<VersionKey, Known> routings = new ConcurrentHashMap<>();

    public ReadProgress(Participations participations, Instruments instruments) {
        this.participations = participations;
        this.instruments = instruments;
    }

    @Transactional
    public Optional<Progress> read(UUID participation) {
        return participations.find(participation).flatMap(this::progress);
    }

    private Optional<Progress> progress(Participation of) {
        int version = of.trial()
                ? of.instrumentVersion()
                : instruments.current(of.study(), of.instrument(), of.instrumentVersion());
        VersionKey key = new VersionKey(of.study(), of.instrument(), version);
        return instruments
                .find(of.study(), of.instrument(), version)
                .map(instrument -> Progress.of(
                        of,
                        instrument,
                        of.trial()
                                ? instrument.languages()
                                : instruments.openLanguages(of.study(), of.instrument(), version),
                        routing(key, instrument)));
    }

    /** A version that is tried may change, and then comes as another object. */
    private Routing routing(VersionKey key, Instrument instrument) {
        Known known = routings.get(key);
        if (known == null || !known.instrument().equals(instrument)) {
            known = new Known(instrument, new Routing(instrument));
            routings.put(key, known);
        }
        return known.routing();
    }
}

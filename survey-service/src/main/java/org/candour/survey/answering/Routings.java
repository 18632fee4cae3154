package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Routing;
import org.candour.survey.instrument.VersionKey;

/** The routing of each questionnaire version, made once. */
@ApplicationScoped
public class Routings {
    private record Known(Instrument instrument, Routing routing) {}

    private final Map<VersionKey, Known> known = new ConcurrentHashMap<>();

    /** A version that is tried may change; then it comes as another instrument. */
    public Routing of(String study, Instrument instrument) {
        VersionKey key = new VersionKey(study, instrument.code(), instrument.version());
        Known made = known.get(key);
        if (made == null || !made.instrument().equals(instrument)) {
            made = new Known(instrument, new Routing(instrument));
            known.put(key, made);
        }
        return made.routing();
    }
}

package org.candour.survey.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionChange;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.VersionState;
import org.candour.survey.instrument.Versions;

/** Puts questionnaires on the shelf without the workshop. */
@ApplicationScoped
public class Shelf {
    private static final List<VersionState> WAY =
            List.of(VersionState.DRAFT, VersionState.TEST, VersionState.PUBLISHED);

    private final Versions versions;

    public Shelf(Versions versions) {
        this.versions = versions;
    }

    public VersionKey publish(String study, Instrument instrument) {
        return bring(study, instrument, VersionState.PUBLISHED);
    }

    public VersionKey bring(String study, Instrument instrument, VersionState state) {
        VersionKey key = new VersionKey(study, instrument.code(), instrument.version());
        for (int step = 0; step <= WAY.indexOf(state); step++) {
            Version version = new Version(key, WAY.get(step), step + 1, instrument, List.of());
            VersionChange change = new VersionChange(step + 1, Instant.EPOCH, "test", VersionChange.Kind.LOADED, "");
            QuarkusTransaction.requiringNew().run(() -> versions.keep(version, change));
        }
        return key;
    }
}

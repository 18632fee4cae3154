package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.time.Ids;
import org.candour.survey.instrument.Instruments;

/** Lets somebody try out a questionnaire. Nothing of it ever becomes a response, an event or a number. */
@ApplicationScoped
public class StartTrial {
    private final Participations participations;
    private final Drafts drafts;
    private final Instruments instruments;
    private final Ids ids;

    public StartTrial(Participations participations, Drafts drafts, Instruments instruments, Ids ids) {
        this.participations = participations;
        this.drafts = drafts;
        this.instruments = instruments;
        this.ids = ids;
    }

    /** The id of the new participation; empty when there is no such version. */
    @Transactional
    public Optional<UUID> start(String study, String instrument, int version) {
        if (instruments.find(study, instrument, version).isEmpty()) {
            return Optional.empty();
        }
        UUID trial = ids.next();
        participations.createTrial(trial, ids.next(), study, instrument, version);
        drafts.open(trial);
        return Optional.of(trial);
    }
}

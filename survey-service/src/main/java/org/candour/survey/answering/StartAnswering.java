package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.candour.contracts.ticket.Ticket;
import org.candour.platform.time.Ids;
import org.candour.survey.answering.Participations.Gate;
import org.candour.survey.answering.Participations.Known;
import org.candour.survey.instrument.Instruments;

/** Lets somebody with a valid ticket in, for the first time or again. */
@ApplicationScoped
public class StartAnswering {
    /**
     * How it ended.
     *
     * @param status what the person may do
     * @param participation empty when there is none
     */
    public record Start(Status status, Optional<Known> participation) {}

    private final Participations participations;
    private final Drafts drafts;
    private final Instruments instruments;
    private final Ids ids;

    public StartAnswering(Participations participations, Drafts drafts, Instruments instruments, Ids ids) {
        this.participations = participations;
        this.drafts = drafts;
        this.instruments = instruments;
        this.ids = ids;
    }

    @Transactional
    public Start start(Ticket ticket) {
        Optional<Gate> found = participations.gate(ticket);
        if (found.isEmpty()) {
            return new Start(Status.NOT_READY, Optional.empty());
        }
        Gate gate = found.get();
        if (gate.revoked()) {
            return new Start(Status.REVOKED, Optional.empty());
        }
        if (instruments
                .find(ticket.study(), gate.instrument(), gate.instrumentVersion())
                .isEmpty()) {
            return new Start(Status.NOT_READY, Optional.empty());
        }
        if (gate.open()) {
            participations.create(ids.next(), ids.next(), ticket, gate);
        }
        Optional<Known> known = participations.lock(ticket);
        if (known.isPresent() && known.get().submitted()) {
            return new Start(Status.SUBMITTED, known);
        }
        if (known.isEmpty() || !gate.open()) {
            return new Start(Status.CLOSED, known);
        }
        drafts.open(known.get().id());
        return new Start(Status.OPEN, known);
    }
}

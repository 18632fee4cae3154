package org.candour.survey.answering;

import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.ticket.Ticket;

/** People in waves, by pseudonym. */
public interface Participations {
    /**
     * What a ticket leads to.
     *
     * @param open whether the wave accepts answers; stays so until the caller's transaction ends
     * @param revoked whether the entry was revoked
     * @param instrument code of the wave's instrument
     * @param instrumentVersion its version
     */
    record Gate(boolean open, boolean revoked, String instrument, int instrumentVersion) {}

    /**
     * A participation that exists.
     *
     * @param id its id
     * @param submitted whether it was submitted
     */
    record Known(UUID id, boolean submitted) {}

    /** Empty when the wave is not known here. */
    Optional<Gate> gate(Ticket ticket);

    /** Does nothing when there is one for this pseudonym and wave. */
    void create(UUID id, UUID submission, Ticket ticket, Gate gate);

    /** Adds a participation that never counts. */
    void createTrial(UUID id, UUID submission, String study, String instrument, int version);

    /** Finds it and keeps others from submitting it until the transaction ends. */
    Optional<Known> lock(Ticket ticket);

    Optional<Participation> find(UUID id);
}

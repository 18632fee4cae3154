package org.candour.identity.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A data sharing agreement of a study with one organisation (SP-17).
 *
 * @param id random
 * @param study code of the study
 * @param organisation code of the employer in that study
 * @param reference reference of the signed document
 * @param from first day
 * @param reviewed day of the last review, or of signing
 * @param review last day before it has to be looked at again
 * @param ended first day on which it no longer holds, where somebody ended it
 */
public record Agreement(
        UUID id,
        String study,
        String organisation,
        String reference,
        LocalDate from,
        LocalDate reviewed,
        LocalDate review,
        @Nullable LocalDate ended) {
    /** Where an agreement stands. */
    public enum State {
        NOT_YET,
        IN_FORCE,
        REVIEW_OVERDUE,
        ENDED
    }

    public State on(LocalDate day) {
        if (ended != null && !day.isBefore(ended)) {
            return State.ENDED;
        }
        if (day.isBefore(from)) {
            return State.NOT_YET;
        }
        return day.isAfter(review) ? State.REVIEW_OVERDUE : State.IN_FORCE;
    }

    Agreement reviewedOn(LocalDate day, LocalDate next) {
        return new Agreement(id, study, organisation, reference, from, day, next, ended);
    }

    Agreement endedOn(LocalDate day) {
        return new Agreement(id, study, organisation, reference, from, reviewed, review, day);
    }
}

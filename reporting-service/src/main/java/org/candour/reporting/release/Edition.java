package org.candour.reporting.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to make the report of one employer.
 *
 * @param id random id
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param number the number it has, or would have, among the released editions
 * @param builtBy the {@code sub} of who built it
 * @param builtAt when
 * @param verdict what the auditor said, or why there is no report, in sentences
 * @param flags shown cells that a person has to look at
 * @param state where it stands
 * @param decidedBy the {@code sub} of who decided last
 * @param decidedAt when
 */
public record Edition(
        UUID id,
        String study,
        String wave,
        String employer,
        int number,
        String builtBy,
        Instant builtAt,
        List<String> verdict,
        List<String> flags,
        EditionState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {
    public Edition {
        verdict = List.copyOf(verdict);
        flags = List.copyOf(flags);
    }

    static Edition built(
            UUID id, Place place, int number, String by, Instant at, List<String> verdict, List<String> flags) {
        return fresh(id, place, number, by, at, verdict, flags, EditionState.BUILT);
    }

    static Edition without(
            UUID id, Place place, int number, String by, Instant at, List<String> reasons, EditionState state) {
        return fresh(id, place, number, by, at, reasons, List.of(), state);
    }

    private static Edition fresh(
            UUID id,
            Place place,
            int number,
            String by,
            Instant at,
            List<String> verdict,
            List<String> flags,
            EditionState state) {
        return new Edition(
                id, place.study(), place.wave(), place.employer(), number, by, at, verdict, flags, state, null, null);
    }

    public String firstReason() {
        return verdict.isEmpty() ? "" : verdict.getFirst();
    }

    /** Whose report of which wave. */
    public Place place() {
        return new Place(study, wave, employer);
    }

    /** A study, a wave and an employer, by their codes. */
    public record Place(String study, String wave, String employer) {}
}

package org.candour.reporting.national;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.candour.reporting.release.EditionState;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to make a national summary.
 *
 * @param id random id
 * @param study code of the study
 * @param wave code of the wave
 * @param number the number it has, or would have, among the released ones
 * @param builtBy the {@code sub} of who built it
 * @param builtAt when
 * @param verdict what the auditor said, or why there is none
 * @param state where it stands
 * @param decidedBy the {@code sub} of who decided last
 * @param decidedAt when
 * @param reason why it was decided so
 */
public record National(
        UUID id,
        String study,
        String wave,
        int number,
        String builtBy,
        Instant builtAt,
        List<String> verdict,
        EditionState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason) {
    public National {
        verdict = List.copyOf(verdict);
    }

    static National made(
            UUID id,
            String study,
            String wave,
            int number,
            String by,
            Instant at,
            List<String> verdict,
            EditionState state) {
        return new National(id, study, wave, number, by, at, verdict, state, null, null, "");
    }

    public boolean printable() {
        return state != EditionState.REFUSED && state != EditionState.WITHHELD;
    }

    /** In words; an attempt without a summary has no small group of its own to name. */
    public String stateWords() {
        return state == EditionState.WITHHELD ? "no summary" : state.words();
    }

    public String firstReason() {
        return verdict.isEmpty() ? "" : verdict.getFirst();
    }
}

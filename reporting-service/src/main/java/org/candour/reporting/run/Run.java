package org.candour.reporting.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An analysis that somebody asked for.
 *
 * @param owner the {@code sub} of who asked
 * @param matter what is analysed
 * @param title what it is called on pages
 * @param state where it stands
 * @param percent 0 to 100
 * @param step what is being computed
 * @param words why it failed; empty when it did not
 * @param attempts how often a service began it
 * @param endedAt null while it is not over
 */
public record Run(
        UUID id,
        String owner,
        Matter matter,
        String title,
        RunState state,
        int percent,
        String step,
        String words,
        int attempts,
        Instant askedAt,
        @Nullable Instant endedAt) {

    static Run asked(UUID id, String owner, Matter matter, String title, Instant now) {
        return new Run(id, owner, matter, title, RunState.QUEUED, 0, "Waiting for its turn", "", 0, now, null);
    }

    public String path() {
        return "/staff/runs/" + id;
    }
}

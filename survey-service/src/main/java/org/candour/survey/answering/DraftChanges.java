package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Changes drafts although several devices may do so at once. It reads once and writes once; the write holds only where
 * nobody was faster and nothing has ended meanwhile (a close, a submission, an erasure take the draft away), so that no
 * transaction is needed around the two, and a page costs half as many statements.
 */
@ApplicationScoped
public class DraftChanges {
    /** A person has few devices; more conflicts in a row than this mean that something is broken. */
    private static final int ATTEMPTS = 40;

    /**
     * What is to happen to a draft.
     *
     * @param next the draft from now on; empty when it stays as it is
     * @param outcome what comes of it, once the draft is stored
     */
    record Change<O>(Optional<Draft> next, O outcome) {
        static <O> Change<O> none(O outcome) {
            return new Change<>(Optional.empty(), outcome);
        }

        static <O> Change<O> to(Draft next, O outcome) {
            return new Change<>(Optional.of(next), outcome);
        }
    }

    private final ReadProgress readProgress;
    private final Drafts drafts;

    public DraftChanges(ReadProgress readProgress, Drafts drafts) {
        this.readProgress = readProgress;
        this.drafts = drafts;
    }

    <O> O make(
            UUID id,
            UUID submission,
            Supplier<O> foreign,
            Function<Progress, O> notOpen,
            Function<Progress, Change<O>> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Progress> found = readProgress.read(id);
            if (found.isEmpty() || !found.get().participation().submission().equals(submission)) {
                return foreign.get();
            }
            Progress progress = found.get();
            if (progress.participation().status() != Status.OPEN) {
                return notOpen.apply(progress);
            }
            Change<O> wanted = change.apply(progress);
            int revision = progress.draft().revision();
            if (wanted.next().isEmpty()
                    || drafts.replace(id, revision, wanted.next().get())) {
                return wanted.outcome();
            }
        }
        throw new IllegalStateException("a draft changed under every attempt to save it");
    }
}

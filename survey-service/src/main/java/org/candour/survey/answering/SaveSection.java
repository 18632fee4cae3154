package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.instrument.Section;
import org.candour.platform.problem.Problem;

/** Saves one page of answers, all of it or nothing. */
@ApplicationScoped
public class SaveSection {
    /** A person has few devices; more conflicts in a row than this mean that something is broken. */
    private static final int ATTEMPTS = 20;

    /** How it ended. */
    public sealed interface Outcome {}

    /** The page is saved. */
    public record Saved(Progress progress) implements Outcome {}

    /** The page broke a rule; nothing of it is saved. */
    public record Invalid(Progress progress, Section section, SectionEntry entry) implements Outcome {}

    /** The person may not answer now. */
    public record NotOpen(Progress progress) implements Outcome {}

    /** The page belongs to a questionnaire that is not the one of this browser any more. */
    public record Foreign() implements Outcome {}

    private final ReadProgress readProgress;
    private final Drafts drafts;

    public SaveSection(ReadProgress readProgress, Drafts drafts) {
        this.readProgress = readProgress;
        this.drafts = drafts;
    }

    @Transactional
    public Outcome save(UUID id, UUID submission, String sectionCode, Map<String, List<String>> fields) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Progress> found = readProgress.read(id);
            if (found.isEmpty() || !found.get().participation().submission().equals(submission)) {
                return new Foreign();
            }
            Progress progress = found.get();
            Participation participation = progress.participation();
            if (participation.status() != Status.OPEN) {
                return new NotOpen(progress);
            }
            Section section = progress.section(sectionCode).orElseThrow(Problem::notFound);
            SectionEntry entry = SectionRules.read(progress.instrument(), section, fields);
            if (!entry.violations().isEmpty()) {
                return new Invalid(progress, section, entry);
            }
            Draft before = participation.draft();
            if (drafts.replace(id, before.revision(), before.with(section, entry))) {
                return new Saved(progress);
            }
        }
        throw new IllegalStateException("a draft changed under every attempt to save it");
    }
}

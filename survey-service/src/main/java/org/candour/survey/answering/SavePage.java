package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.candour.contracts.instrument.Page;
import org.candour.platform.problem.Problem;
import org.candour.survey.answering.Draft.Merged;
import org.candour.survey.answering.DraftChanges.Change;

/** Saves one page of answers, all of it or nothing. */
@ApplicationScoped
public class SavePage {
    /** How it ended. */
    public sealed interface Outcome {}

    /**
     * The page is saved.
     *
     * @param others items for which something newer counts; what came is kept as their other answer
     */
    public record Saved(Progress progress, Page page, List<String> others) implements Outcome {}

    /** The page broke a rule; nothing of it is saved. */
    public record Invalid(Progress progress, Page page, PageEntry entry) implements Outcome {}

    /**
     * A text looks as if it tells who somebody is. It is kept, but the page does not count as saved.
     *
     * @param warnings all of them, those that were seen before too
     */
    public record Doubtful(Progress progress, Page page, PageEntry entry, List<Warning> warnings) implements Outcome {}

    /** The person may not answer now. */
    public record NotOpen(Progress progress) implements Outcome {}

    /** The page belongs to a questionnaire that is not the one of this browser any more. */
    public record Foreign() implements Outcome {}

    private final DraftChanges changes;

    public SavePage(DraftChanges changes) {
        this.changes = changes;
    }

    /** @param sure marks of the warnings that the person has seen */
    @Transactional(TxType.SUPPORTS)
    public Outcome save(
            UUID id, UUID submission, String page, Seen seen, Map<String, List<String>> fields, Set<String> sure) {
        return changes.<Outcome>make(
                id, submission, Foreign::new, NotOpen::new, progress -> change(progress, page, seen, fields, sure));
    }

    private static Change<Outcome> change(
            Progress progress, String code, Seen seen, Map<String, List<String>> fields, Set<String> sure) {
        Page page = progress.instrument().page(code).orElseThrow(Problem::notFound);
        PageEntry entry = progress.rules().read(page.items(), fields);
        if (!entry.violations().isEmpty()) {
            return Change.none(new Invalid(progress, page, entry));
        }
        List<Warning> warnings = warnings(entry);
        boolean known = warnings.stream().map(Warning::mark).allMatch(sure::contains);
        Merged merged = progress.draft().with(code, known, entry.given(), progress.checked(seen));
        Progress after = progress.with(merged.draft());
        return Change.to(
                merged.draft(),
                known ? new Saved(after, page, merged.others()) : new Doubtful(after, page, entry, warnings));
    }

    private static List<Warning> warnings(PageEntry entry) {
        return entry.given().entrySet().stream()
                .flatMap(given -> Warning.in(given.getKey(), given.getValue().text()))
                .toList();
    }
}

package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Page;
import org.candour.platform.problem.Problem;
import org.candour.survey.answering.Draft.Merged;
import org.candour.survey.answering.DraftChanges.Change;

/** Saves the answer to one item in the background. The page is still to be sent. */
@ApplicationScoped
public class SaveAnswer {
    /** How it ended. */
    public sealed interface Outcome {}

    /** The answer counts. The page has not seen that revision: what it shows of other questions may be older. */
    public record Stored(int revision) implements Outcome {}

    /** Something newer counts; what came is kept as the other answer. */
    public record KeptAsOther(int revision) implements Outcome {}

    /** It broke a rule and is not saved. */
    public record Invalid(List<Violation> violations) implements Outcome {}

    /** The person may not answer now. */
    public record NotOpen(Status status) implements Outcome {}

    /** The page belongs to a questionnaire that is not the one of this browser any more. */
    public record Foreign() implements Outcome {}

    private final DraftChanges changes;

    public SaveAnswer(DraftChanges changes) {
        this.changes = changes;
    }

    /** @param fields the fields of the item */
    @Transactional(TxType.SUPPORTS)
    public Outcome save(UUID id, UUID submission, String item, Seen seen, Map<String, List<String>> fields) {
        return changes.<Outcome>make(
                id,
                submission,
                Foreign::new,
                progress -> new NotOpen(progress.participation().status()),
                progress -> change(progress, item, seen, fields));
    }

    private static Change<Outcome> change(Progress progress, String code, Seen seen, Map<String, List<String>> fields) {
        Page page = progress.pageOf(code).orElseThrow(Problem::notFound);
        Item item = page.items().stream()
                .filter(asked -> asked.code().equals(code))
                .findFirst()
                .orElseThrow();
        PageEntry entry = progress.rules().read(List.of(item), fields);
        if (!entry.violations().isEmpty()) {
            return Change.none(new Invalid(entry.violations()));
        }
        Merged merged = progress.draft().with(page.code(), false, entry.given(), progress.checked(seen));
        int revision = merged.draft().revision();
        return Change.to(merged.draft(), merged.others().isEmpty() ? new Stored(revision) : new KeptAsOther(revision));
    }
}

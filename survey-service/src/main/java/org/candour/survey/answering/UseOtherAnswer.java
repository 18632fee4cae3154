package org.candour.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.candour.contracts.instrument.Page;
import org.candour.platform.problem.Problem;
import org.candour.survey.answering.DraftChanges.Change;

/** Lets the answer from another device count instead. The one that counted so far is kept in its place. */
@ApplicationScoped
public class UseOtherAnswer {
    /** How it ended. */
    public sealed interface Outcome {}

    /** The other answer counts; also when there was none any more. */
    public record Used(Progress progress, Page page) implements Outcome {}

    /** The person may not answer now. */
    public record NotOpen(Progress progress) implements Outcome {}

    /** The page belongs to a questionnaire that is not the one of this browser any more. */
    public record Foreign() implements Outcome {}

    private final DraftChanges changes;

    public UseOtherAnswer(DraftChanges changes) {
        this.changes = changes;
    }

    @Transactional(TxType.SUPPORTS)
    public Outcome use(UUID id, UUID submission, String item) {
        return changes.<Outcome>make(id, submission, Foreign::new, NotOpen::new, progress -> change(progress, item));
    }

    private static Change<Outcome> change(Progress progress, String item) {
        Page page = progress.pageOf(item).orElseThrow(Problem::notFound);
        Draft swapped = progress.draft().swapped(item);
        return Change.to(swapped, new Used(progress.with(swapped), page));
    }
}

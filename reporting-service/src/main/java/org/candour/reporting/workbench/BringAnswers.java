package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.platform.time.Ids;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.problem.ReportingProblem;

/** Takes in a file of answers; a file with a fault is not stored. */
@ApplicationScoped
public class BringAnswers {
    private static final int LONGEST_NAME = 80;

    private final Uploads uploads;
    private final AnswerFiles files;
    private final WorkbenchConfig limits;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public BringAnswers(
            Uploads uploads, AnswerFiles files, WorkbenchConfig limits, AuditTrail audit, Ids ids, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.limits = limits;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param upload null when there is a fault */
    public record Outcome(Optional<Upload> upload, List<Fault> faults) {}

    @Transactional
    public Outcome bring(String subject, String name, byte[] file) {
        if (uploads.of(subject).size() >= limits.uploads()) {
            throw new Problem(
                    ReportingProblem.TOO_MANY_UPLOADS,
                    "The workbench holds at most " + limits.uploads() + " of your files. Delete one first.");
        }
        AnswerFiles.Reading reading = files.read(file, new Sheet.Seen());
        if (!reading.faults().isEmpty()) {
            return new Outcome(Optional.empty(), reading.faults());
        }
        UUID id = ids.next();
        Upload upload =
                new Upload(id, subject, plain(name), file.length, reading.rows(), clock.instant(), false, false);
        uploads.add(upload, file);
        audit.add(new Act(subject, Act.Action.ANSWERS_BROUGHT, "", "", "", id.toString()));
        return new Outcome(Optional.of(upload), List.of());
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return last.isEmpty() ? "answers.csv" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}

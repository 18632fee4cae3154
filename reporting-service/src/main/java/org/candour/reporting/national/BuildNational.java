package org.candour.reporting.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.platform.time.Ids;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.release.EditionState;

/** Works out a national summary from the released reports of a wave, and lets the auditor judge it. */
@ApplicationScoped
public class BuildNational {
    private final Studies studies;
    private final ReleasedReports reports;
    private final Nationals nationals;
    private final StoredNationals stored;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public BuildNational(
            Studies studies,
            ReleasedReports reports,
            Nationals nationals,
            StoredNationals stored,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.studies = studies;
        this.reports = reports;
        this.nationals = nationals;
        this.stored = stored;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID build(String subject, String study, String wave) {
        if (studies.wave(study, wave).isEmpty()) {
            throw Problem.notFound();
        }
        nationals.lock(study, wave);
        List<Source> sources = reports.of(study, wave);
        requireNew(study, wave, sources);
        int number = (int) nationals.of(study, wave).stream()
                        .filter(made -> made.state() == EditionState.RELEASED || made.state() == EditionState.WITHDRAWN)
                        .count()
                + 1;
        Draft draft = draft(sources, number);
        nationals.of(study, wave).stream()
                .filter(made -> made.state() == EditionState.BUILT)
                .forEach(made -> nationals.decide(made.id(), EditionState.SUPERSEDED, subject, clock.instant(), ""));
        UUID id = ids.next();
        nationals.add(
                National.made(id, study, wave, number, subject, clock.instant(), draft.verdict(), draft.state()),
                draft.document());
        audit.add(new Act(subject, Act.Action.NATIONAL_BUILT, study, wave, "", number + " " + draft.state()));
        return id;
    }

    private void requireNew(String study, String wave, List<Source> sources) {
        boolean known = nationals
                .current(study, wave)
                .map(current -> stored.read(nationals.document(current.id())))
                .filter(summary -> summary.sources()
                        .equals(sources.stream().map(Source::edition).sorted().toList()))
                .isPresent();
        if (known) {
            throw new Problem(
                    ReportingProblem.TOO_FEW_CHANGES,
                    "The released summary rests on the same reports, so a new one would be the same.");
        }
    }

    private record Draft(
            EditionState state, List<String> verdict, byte @org.jspecify.annotations.Nullable [] document) {}

    private Draft draft(List<Source> sources, int number) {
        return switch (new AddUpReports().from(sources, number, LocalDate.now(clock))) {
            case NationalVerdict.None none -> new Draft(EditionState.WITHHELD, List.of(none.reason()), null);
            case NationalVerdict.Built(NationalSummary summary) -> {
                List<String> findings = new NationalAuditor(sources).findings(summary);
                yield findings.isEmpty()
                        ? new Draft(
                                EditionState.BUILT,
                                List.of("Passed: everything in it follows from what released reports print."),
                                stored.write(summary))
                        : new Draft(EditionState.REFUSED, findings, null);
            }
        };
    }
}

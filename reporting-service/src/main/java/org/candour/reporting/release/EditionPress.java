package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Thresholds;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.time.Ids;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.disclosure.audit.Verdict;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.release.EmployerAnswers.Workforce;
import org.candour.reporting.summary.BuildSummary;
import org.candour.reporting.summary.Comparison;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.StoredSummaries;
import org.candour.reporting.summary.SummaryInput;
import org.candour.reporting.summary.SummaryVerdict;
import org.candour.reporting.validation.ScaleStatuses;
import org.jspecify.annotations.Nullable;

/** Makes the edition of one employer: build, audit, keep with the verdict. */
@ApplicationScoped
public class EditionPress {
    private final Editions editions;
    private final Subgroups subgroups;
    private final StoredSummaries stored;
    private final ScaleStatuses statuses;
    private final ReleaseAudit auditor;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public EditionPress(
            Editions editions,
            Subgroups subgroups,
            StoredSummaries stored,
            ScaleStatuses statuses,
            ReleaseAudit auditor,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.editions = editions;
        this.subgroups = subgroups;
        this.stored = stored;
        this.statuses = statuses;
        this.auditor = auditor;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes no edition where the last one stands and too few people changed since.
     *
     * @return why there is no new one, or empty
     */
    String print(String subject, Order order) {
        Place place = order.place();
        editions.lock(place);
        Optional<Edition> last = editions.lastReleased(place);
        if (last.isPresent()) {
            Edition before = last.get();
            NextEdition next = NextEdition.after(
                    before,
                    editions.members(before.id()),
                    subgroups.of(before.id()),
                    order.workforce(),
                    order.study().thresholds().group());
            if (!next.allowed()) {
                return next.words();
            }
        }
        int number = last.map(edition -> edition.number() + 1).orElse(1);
        SummaryInput input = order.input(number, statuses, LocalDate.now(clock));
        switch (new BuildSummary().from(input)) {
            case SummaryVerdict.TooFew few -> withhold(subject, place, number, few.needed());
            case SummaryVerdict.Built built -> judge(subject, order, input, built.summary());
        }
        return "";
    }

    private void withhold(String subject, Place place, int number, int needed) {
        boolean known = editions.latest(place)
                .filter(edition -> edition.state() == EditionState.WITHHELD)
                .isPresent();
        if (!known) {
            String reason = "Fewer than " + needed + " people answered. In so small a group a report could show"
                    + " what somebody answered, so none is made.";
            keep(
                    Edition.without(ids.next(), place, number, subject, now(), List.of(reason), EditionState.WITHHELD),
                    null,
                    EmployerAnswers.nobody());
        }
    }

    private void judge(String subject, Order order, SummaryInput input, EmployerSummary summary) {
        Place place = order.place();
        int number = input.edition();
        Thresholds thresholds = order.study().thresholds();
        Verdict verdict = auditor.audit(thresholds, place, summary);
        // Beside scores of groups of an earlier edition the auditor may not pass new ones; the tables stand without.
        if (verdict instanceof Verdict.Refused
                && summary.scoresGroups()
                && new BuildSummary(false).from(input) instanceof SummaryVerdict.Built(EmployerSummary plain)) {
            judge(subject, order, input, plain);
            return;
        }
        switch (verdict) {
            case Verdict.Refused refused ->
                keep(
                        Edition.without(
                                ids.next(), place, number, subject, now(), reasons(refused), EditionState.REFUSED),
                        null,
                        EmployerAnswers.nobody());
            case Verdict.Passed passed ->
                keep(
                        Edition.built(
                                ids.next(),
                                place,
                                number,
                                subject,
                                now(),
                                passedIn(passed, thresholds),
                                flags(summary)),
                        stored.write(summary),
                        order.workforce());
        }
    }

    private void keep(Edition edition, byte @Nullable [] document, Workforce workforce) {
        editions.latest(edition.place())
                .filter(earlier -> earlier.state() == EditionState.BUILT)
                .ifPresent(earlier ->
                        editions.decide(earlier.id(), EditionState.SUPERSEDED, edition.builtBy(), edition.builtAt()));
        editions.add(edition, document, workforce.members());
        subgroups.keep(edition.id(), workforce.groups());
        audit.add(new Act(
                edition.builtBy(),
                Act.Action.EDITION_BUILT,
                edition.study(),
                edition.wave(),
                edition.employer(),
                edition.number() + " " + edition.state()));
    }

    private static List<String> reasons(Verdict.Refused refused) {
        return refused.findings().stream()
                .map(finding -> finding.place() + ": " + finding.text())
                .distinct()
                .toList();
    }

    private static List<String> passedIn(Verdict.Passed passed, Thresholds thresholds) {
        return List.of(
                passed.intervals().isEmpty()
                        ? "Passed: no cell is withheld."
                        : "Passed: everything ever released here leaves at least " + (thresholds.width() + 1)
                                + " possible values for each withheld cell.");
    }

    /** Nobody or everybody chose an answer: lawful to print, but it speaks about each person in the group. */
    private static List<String> flags(EmployerSummary summary) {
        return summary.numbers().tables().stream()
                .filter(SafeTable::isPrinted)
                .flatMap(table -> Stream.concat(
                        table.flags().stream().map(flag -> table.item() + ", " + flag),
                        table.rows().stream()
                                .filter(row -> row.cells().stream()
                                        .anyMatch(cell -> cell.percent().orElse(0) == 100))
                                .map(row -> table.item() + ", " + row.name() + ": everybody gave one answer")))
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }

    /**
     * @param study the study
     * @param wave the complete wave
     * @param instrument its questionnaire
     * @param employer whose report
     * @param workforce the answers of that employer's people
     * @param invited how many were invited, null when not known
     * @param comparison all employers together
     * @param background where to look for what stands beside the answers
     */
    record Order(
            StudyPublished study,
            WaveAnnounced wave,
            Instrument instrument,
            Employer employer,
            Workforce workforce,
            @Nullable Integer invited,
            Comparison comparison,
            Background background) {
        Place place() {
            return new Place(study.study(), wave.wave(), employer.code());
        }

        SummaryInput input(int number, ScaleStatuses statuses, LocalDate today) {
            return new SummaryInput(
                    study,
                    wave,
                    instrument,
                    employer,
                    number,
                    today,
                    workforce.answers(),
                    workforce.units(),
                    invited,
                    statuses.of(study.study(), instrument.code(), instrument.version()),
                    comparison,
                    background.before(study, wave, employer).orElse(null),
                    background.quotes(study, wave, employer));
        }
    }
}

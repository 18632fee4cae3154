package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Thresholds;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Finding;
import org.candour.reporting.disclosure.audit.StrictItems;
import org.candour.reporting.disclosure.audit.Verdict;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.summary.EmployerSummary;

/** Lets the independent auditor judge a summary beside all that its audience has. */
@ApplicationScoped
public class ReleaseAudit {
    private static final Set<QuestionClass> STRICT = EnumSet.of(QuestionClass.SPECIAL, QuestionClass.DEMOGRAPHIC);

    private final Studies studies;
    private final Audience audience;
    private final Comparisons comparisons;

    public ReleaseAudit(Studies studies, Audience audience, Comparisons comparisons) {
        this.studies = studies;
        this.audience = audience;
        this.comparisons = comparisons;
    }

    Verdict audit(Thresholds thresholds, Place place, EmployerSummary candidate) {
        if (candidate.text().comparison().allowed()
                && comparisons.people(place.study(), place.wave()).isEmpty()) {
            return new Verdict.Refused(List.of(new Finding(
                    Finding.Kind.FIGURES_OF_UNKNOWN,
                    "Comparison",
                    "it was not kept whose answers the figures of all employers count, so nobody can tell what they"
                            + " give away. Build the wave again: the new report is without them")));
        }
        var auditor = new Auditor(
                thresholds.group(),
                thresholds.cell(),
                thresholds.width(),
                new StrictItems(thresholds.strictGroup(), thresholds.strictCell(), strictItems(place)));
        byte[] bytes = candidate.numbers().bytes();
        var released = audience.of(place, candidate);
        return getsRows(place) ? auditor.auditBesideRows(released, bytes) : auditor.audit(released, bytes);
    }

    private Set<String> strictItems(Place place) {
        return studies
                .wave(place.study(), place.wave())
                .flatMap(wave -> studies.instrument(place.study(), wave.instrument(), wave.instrumentVersion()))
                .map(Instrument::items)
                .orElseThrow(() -> new IllegalStateException("no questionnaire of " + place.wave()))
                .stream()
                .filter(item -> STRICT.contains(item.questionClass()))
                .map(Item::code)
                .collect(Collectors.toSet());
    }

    private boolean getsRows(Place place) {
        return studies.study(place.study()).stream()
                .flatMap(study -> study.employers().stream())
                .anyMatch(employer -> employer.code().equals(place.employer()) && employer.delivery() == Delivery.ROWS);
    }
}

package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.contracts.instrument.Instrument;
import org.candour.reporting.disclosure.audit.Released;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.summary.Comparison;
import org.candour.reporting.summary.ComparisonFigures;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.StoredSummaries;

/**
 * What readers of a report have besides: employers publish theirs, so everything ever released in the wave, withdrawn
 * editions too, and the figures of all employers together. Other waves are other answers; nothing adds up with theirs.
 */
@ApplicationScoped
public class Audience {
    private final Studies studies;
    private final Editions editions;
    private final Comparisons comparisons;
    private final StoredSummaries stored;

    public Audience(Studies studies, Editions editions, Comparisons comparisons, StoredSummaries stored) {
        this.studies = studies;
        this.editions = editions;
        this.comparisons = comparisons;
        this.stored = stored;
    }

    Released of(Place place, EmployerSummary candidate) {
        List<EmployerSummary> earlier = read(editions.releasedDocuments(place));
        Comparison comparison = comparisons
                .of(place.study(), place.wave())
                .filter(Comparison::allowed)
                .orElse(null);
        if (comparison == null) {
            return Released.earlier(bytes(earlier));
        }
        List<Place> elsewhere = releasedElsewhere(place);
        if (!allReleased(place, elsewhere)) {
            return Released.earlier(bytes(earlier));
        }
        var others = new ArrayList<List<byte[]>>();
        var first = new ArrayList<First>();
        for (Place other : elsewhere) {
            // Read and let go: in a large wave all of them at once do not fit into the memory of the service.
            List<EmployerSummary> theirs = read(editions.releasedDocuments(other));
            others.add(bytes(theirs));
            first.add(First.of(theirs.getFirst()));
        }
        first.add(First.of(earlier.isEmpty() ? candidate : earlier.getFirst()));
        return new Released(bytes(earlier), others, figures(place, comparison, first));
    }

    /** While of somebody counted in the figures nothing is released, they and the other reports tell nothing. */
    private boolean allReleased(Place place, List<Place> elsewhere) {
        var employers = new HashSet<>(Set.of(place.employer()));
        elsewhere.forEach(other -> employers.add(other.employer()));
        return employers.containsAll(
                comparisons.people(place.study(), place.wave()).keySet());
    }

    private List<Place> releasedElsewhere(Place place) {
        return editions.ofWave(place.study(), place.wave()).stream()
                .filter(edition ->
                        edition.state() == EditionState.RELEASED || edition.state() == EditionState.WITHDRAWN)
                .map(Edition::place)
                .filter(other -> !other.equals(place))
                .distinct()
                .toList();
    }

    private List<byte[]> figures(Place place, Comparison comparison, List<First> first) {
        Map<String, Integer> people = comparisons.people(place.study(), place.wave());
        var names = new ArrayList<String>();
        int changed = 0;
        for (var counted : people.entrySet()) {
            var edition = first.stream()
                    .filter(summary -> summary.employer().equals(counted.getKey()))
                    .findFirst();
            if (edition.isEmpty()) {
                // Somebody is in the figures of whom nothing is released: the auditor would leave them out as well.
                return List.of();
            }
            names.add(edition.get().name());
            changed += Math.abs(edition.get().answered() - counted.getValue());
        }
        return names.isEmpty()
                ? List.of()
                : List.of(new ComparisonFigures(instrument(place)).of(comparison, names, changed));
    }

    private Instrument instrument(Place place) {
        return studies.wave(place.study(), place.wave())
                .flatMap(wave -> studies.instrument(place.study(), wave.instrument(), wave.instrumentVersion()))
                .orElseThrow(() -> new IllegalStateException("no questionnaire of " + place.wave()));
    }

    /** What the figures ask of the first edition of an employer. */
    private record First(String employer, String name, int answered) {
        static First of(EmployerSummary summary) {
            return new First(
                    summary.text().employer(),
                    summary.numbers().edition(),
                    summary.text().participation().answered());
        }
    }

    private List<EmployerSummary> read(List<byte[]> documents) {
        return documents.stream().map(stored::read).toList();
    }

    private static List<byte[]> bytes(List<EmployerSummary> summaries) {
        return summaries.stream().map(summary -> summary.numbers().bytes()).toList();
    }
}

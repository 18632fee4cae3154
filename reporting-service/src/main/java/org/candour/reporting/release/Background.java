package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.quote.Quotes;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.StoredSummaries;

/** What stands in a report beside the answers of its wave: the report of the wave before, and quotes. */
@ApplicationScoped
public class Background {
    private final Studies studies;
    private final Editions editions;
    private final StoredSummaries stored;
    private final Quotes quotes;

    public Background(Studies studies, Editions editions, StoredSummaries stored, Quotes quotes) {
        this.studies = studies;
        this.editions = editions;
        this.stored = stored;
        this.quotes = quotes;
    }

    /** The latest earlier wave of which readers have a report. */
    Optional<EmployerSummary> before(StudyPublished study, WaveAnnounced wave, Employer employer) {
        return studies.waves(study.study()).stream()
                .filter(earlier -> earlier.closes().isBefore(wave.opens()))
                .sorted(Comparator.comparing(WaveAnnounced::closes).reversed())
                .flatMap(
                        earlier -> editions.current(new Place(study.study(), earlier.wave(), employer.code())).stream())
                .findFirst()
                .map(edition -> stored.read(editions.document(edition.id())));
    }

    /** Quotes whose authors allow to say that they work there. */
    List<UUID> quotes(StudyPublished study, WaveAnnounced wave, Employer employer) {
        return quotes.of(study.study(), wave.wave()).stream()
                .filter(quote -> quote.employer().equals(employer.code()))
                .map(QuoteOffered::quote)
                .toList();
    }
}

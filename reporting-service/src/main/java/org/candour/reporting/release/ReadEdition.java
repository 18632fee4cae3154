package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.PipedText;
import org.candour.reporting.audit.Act;
import org.candour.reporting.audit.AuditTrail;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.quote.Quotes;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.Quotation;
import org.candour.reporting.summary.StoredSummaries;

/** Opens the stored bytes of an edition for somebody, on record. Nothing is ever printed from fresh answers. */
@ApplicationScoped
public class ReadEdition {
    private final Editions editions;
    private final StoredSummaries stored;
    private final Quotes quotes;
    private final Studies studies;
    private final AuditTrail audit;

    public ReadEdition(Editions editions, StoredSummaries stored, Quotes quotes, Studies studies, AuditTrail audit) {
        this.editions = editions;
        this.stored = stored;
        this.quotes = quotes;
        this.studies = studies;
        this.audit = audit;
    }

    /** @param form page, pdf, xlsx or csv */
    @Transactional
    public EmployerSummary read(String subject, Edition edition, Act.Action occasion, String form) {
        audit.add(new Act(
                subject, occasion, edition.study(), edition.wave(), edition.employer(), edition.number() + " " + form));
        EmployerSummary summary = stored.read(editions.document(edition.id()));
        return summary.text().quoted().isEmpty() ? summary : summary.quoting(quotations(edition, summary));
    }

    /** A quote that was taken back since the edition was made is in no report any more. */
    private List<Quotation> quotations(Edition edition, EmployerSummary summary) {
        Optional<Instrument> asked = studies.wave(edition.study(), edition.wave())
                .flatMap(wave -> studies.instrument(edition.study(), wave.instrument(), wave.instrumentVersion()));
        return quotes.of(edition.study(), edition.wave()).stream()
                .filter(quote -> summary.text().quoted().contains(quote.quote()))
                .map(quote -> new Quotation(
                        asked.flatMap(instrument -> instrument.item(quote.item()))
                                .map(Item::text)
                                .map(PipedText::plain)
                                .orElse(""),
                        quote.text()))
                .toList();
    }
}

package org.candour.identity.agreement.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.agreement.Agreements;

/** Agreements as rows. */
@ApplicationScoped
public class PanacheAgreements implements Agreements {
    @Override
    public List<Agreement> of(String study) {
        return AgreementEntity.<AgreementEntity>list("study = ?1 order by organisation, startsOn desc, id", study)
                .stream()
                .map(PanacheAgreements::agreement)
                .toList();
    }

    @Override
    public Optional<Agreement> find(String study, UUID id) {
        return AgreementEntity.<AgreementEntity>findByIdOptional(id)
                .filter(row -> row.study.equals(study))
                .map(PanacheAgreements::agreement);
    }

    @Override
    public void keep(Agreement agreement) {
        AgreementEntity row = AgreementEntity.<AgreementEntity>findByIdOptional(agreement.id())
                .orElseGet(AgreementEntity::new);
        row.id = agreement.id();
        row.study = agreement.study();
        row.organisation = agreement.organisation();
        row.reference = agreement.reference();
        row.startsOn = agreement.from();
        row.reviewedOn = agreement.reviewed();
        row.reviewDue = agreement.review();
        row.endedOn = agreement.ended();
        row.persist();
    }

    private static Agreement agreement(AgreementEntity row) {
        return new Agreement(
                row.id,
                row.study,
                row.organisation,
                row.reference,
                row.startsOn,
                row.reviewedOn,
                row.reviewDue,
                row.endedOn);
    }
}

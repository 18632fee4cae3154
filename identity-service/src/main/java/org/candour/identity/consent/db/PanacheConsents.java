package org.candour.identity.consent.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.consent.Consents;
import org.candour.identity.consent.GivenConsent;
import org.candour.platform.time.Ids;

/** Consents as rows. */
@ApplicationScoped
public class PanacheConsents implements Consents {
    private final Ids ids;

    public PanacheConsents(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void add(GivenConsent consent) {
        ConsentEntity row = new ConsentEntity();
        row.id = ids.next();
        row.participant = consent.participant();
        row.kind = consent.wording().kind().name();
        row.version = consent.wording().version();
        row.wording = consent.wording().wording();
        row.language = consent.language();
        row.noticeVersion = consent.noticeVersion();
        row.givenOn = consent.givenOn();
        row.persist();
    }

    @Override
    public void withdraw(UUID participant, ConsentKind kind, LocalDate day) {
        ConsentEntity.update(
                "withdrawnOn = ?1 where participant = ?2 and kind = ?3 and withdrawnOn is null",
                day,
                participant,
                kind.name());
    }

    @Override
    public List<GivenConsent> of(UUID participant) {
        return ConsentEntity.<ConsentEntity>list("participant = ?1 order by givenOn, kind, id", participant).stream()
                .map(row -> new GivenConsent(
                        row.participant,
                        new ConsentWording(ConsentKind.valueOf(row.kind), row.version, false, row.wording, null),
                        row.language,
                        row.noticeVersion,
                        row.givenOn,
                        row.withdrawnOn))
                .toList();
    }

    @Override
    public boolean given(UUID participant, ConsentKind kind) {
        return ConsentEntity.count("participant = ?1 and kind = ?2 and withdrawnOn is null", participant, kind.name())
                > 0;
    }
}

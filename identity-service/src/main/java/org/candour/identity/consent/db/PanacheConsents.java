package org.candour.identity.consent.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.candour.identity.consent.ConsentKind;
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
    public boolean given(UUID participant, ConsentKind kind) {
        return ConsentEntity.count("participant = ?1 and kind = ?2", participant, kind.name()) > 0;
    }
}

package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.access.AccessRevoked;

/** Ends an entry, whether or not it was ever used. */
@ApplicationScoped
public class KeepRevocation {
    private final Revocations revocations;

    public KeepRevocation(Revocations revocations) {
        this.revocations = revocations;
    }

    @Transactional
    public void keep(AccessRevoked revoked) {
        revocations.add(revoked.study(), revoked.pseudonym());
    }
}

package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How much of a study is still sealed under an older key. */
@ApplicationScoped
public class CountOldSeals {
    private final OldSeals seals;
    private final Scopes scopes;

    CountOldSeals(OldSeals seals, Scopes scopes) {
        this.seals = seals;
        this.scopes = scopes;
    }

    @Transactional
    public long of(String study) {
        scopes.enter(Scope.wholeStudy(study));
        return seals.count(study);
    }
}

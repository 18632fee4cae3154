package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.candour.platform.sensitive.Sensitive;

/** Puts somebody on the stakeholder register by their own wish, which also ends an earlier objection (EW-A8). */
@ApplicationScoped
public class JoinRegister {
    private final Stakeholders stakeholders;
    private final Suppressions suppressions;
    private final BlindIndexes indexes;
    private final Scopes scopes;
    private final Clock clock;

    JoinRegister(
            Stakeholders stakeholders, Suppressions suppressions, BlindIndexes indexes, Scopes scopes, Clock clock) {
        this.stakeholders = stakeholders;
        this.suppressions = suppressions;
        this.indexes = indexes;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    public void join(String study, Sensitive<Particulars> person) {
        scopes.enter(Scope.wholeStudy(study));
        suppressions.remove(study, Suppressions.Reach.REGISTER, indexes.everyOfMail(study, person));
        stakeholders.keep(study, person, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}

package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;

/** Takes people off the register when their time is over; a hash stays, so that nobody puts them back unasked. */
@ApplicationScoped
public class ExpireRegister {
    private final Studies studies;
    private final Stakeholders stakeholders;
    private final Suppressions suppressions;
    private final Scopes scopes;
    private final Clock clock;

    ExpireRegister(Studies studies, Stakeholders stakeholders, Suppressions suppressions, Scopes scopes, Clock clock) {
        this.studies = studies;
        this.stakeholders = stakeholders;
        this.suppressions = suppressions;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    public void expire() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (StudyDefinition study : studies.all()) {
            study.contactRules().stakeholders().ifPresent(register -> {
                scopes.enter(Scope.wholeStudy(study.code()));
                stakeholders
                        .removeBefore(study.code(), today.minus(register.keptFor()))
                        .forEach(index -> suppressions.add(study.code(), Suppressions.Reach.REGISTER, index, today));
            });
        }
    }
}

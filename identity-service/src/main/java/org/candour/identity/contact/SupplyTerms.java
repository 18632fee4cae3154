package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.agreement.Agreements;
import org.candour.identity.study.ContactRules;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.problem.Problem;

/** On which terms an organisation may supply contacts to a study now. */
@ApplicationScoped
public class SupplyTerms {
    private final Studies studies;
    private final Agreements agreements;
    private final Clock clock;

    SupplyTerms(Studies studies, Agreements agreements, Clock clock) {
        this.studies = studies;
        this.agreements = agreements;
        this.clock = clock;
    }

    public StudyDefinition study(Scope scope) {
        return studies.find(scope.study()).orElseThrow(Problem::notFound);
    }

    public ContactRules rules(Scope scope) {
        ContactRules rules = study(scope).contactRules();
        if (!rules.uploads()) {
            throw Problem.notFound();
        }
        return rules;
    }

    public StudyEmployer organisation(Scope scope) {
        return study(scope).employer(scope.organisation()).orElseThrow(Problem::notFound);
    }

    /** The agreement under which data may come in today. */
    public Optional<Agreement> agreement(Scope scope) {
        return agreements.inForce(scope.study(), scope.organisation(), today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

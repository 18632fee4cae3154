package org.candour.identity.contact.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.contact.AdmitSupplier;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.SupplyTerms;
import org.candour.platform.access.CurrentStaff;

/** Admits whoever is signed in to the contacts of one organisation, and says what its pages are about. */
@ApplicationScoped
class SupplierDesk {
    private final AdmitSupplier admit;
    private final SupplyTerms terms;
    private final CurrentStaff staff;

    SupplierDesk(AdmitSupplier admit, SupplyTerms terms, CurrentStaff staff) {
        this.admit = admit;
        this.terms = terms;
        this.staff = staff;
    }

    Scope admit(String study, String organisation) {
        Scope scope = admit.admit(staff.subject(), study, organisation);
        terms.rules(scope);
        terms.organisation(scope);
        return scope;
    }

    String subject() {
        return staff.subject();
    }

    ContactPages.Supplier supplier(Scope scope) {
        return new ContactPages.Supplier(
                scope.study(),
                terms.study(scope).title(),
                path(scope),
                terms.organisation(scope).label(),
                terms.agreement(scope).map(Agreement::reference).orElse(""));
    }

    static String path(Scope scope) {
        return "/staff/studies/" + scope.study() + "/contacts/" + scope.organisation();
    }
}

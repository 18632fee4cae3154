package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.platform.access.Grants;

/** Lets somebody work on the contacts of their own organisation. Whoever tries another is told nothing, and recorded. */
@ApplicationScoped
public class AdmitSupplier {
    public static final String ROLE = "contact-manager";

    private final Grants grants;

    AdmitSupplier(Grants grants) {
        this.grants = grants;
    }

    public Scope admit(String subject, String study, String organisation) {
        grants.require(subject, ROLE, study, organisation);
        return new Scope(study, organisation);
    }
}

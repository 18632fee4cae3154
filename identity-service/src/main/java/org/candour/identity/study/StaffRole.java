package org.candour.identity.study;

import java.util.Arrays;
import java.util.Optional;

/** What somebody on the staff may be. */
public enum StaffRole {
    STUDY_MANAGER("study-manager", "Study manager"),
    CONTACT_MANAGER("contact-manager", "Contact manager"),
    RESEARCHER("researcher", "Researcher"),
    OUTPUT_CHECKER("output-checker", "Output checker"),
    EMPLOYER("employer", "Employer"),
    FUNDER("funder", "Funder"),
    RIGHTS_OFFICER("rights-officer", "Rights officer"),
    SAFEGUARDING_LEAD("safeguarding-lead", "Safeguarding lead"),
    AUDITOR("auditor", "Auditor");

    private final String code;
    private final String title;

    StaffRole(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Whether the role is held for one organisation; all others are held for a whole study. */
    public boolean ofOneOrganisation() {
        return this == CONTACT_MANAGER || this == EMPLOYER;
    }

    public static Optional<StaffRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}

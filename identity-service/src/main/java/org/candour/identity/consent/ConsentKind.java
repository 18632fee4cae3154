package org.candour.identity.consent;

/** What somebody can agree to. Agreeing to take part is not the consent that makes the processing lawful (SP-7). */
public enum ConsentKind {
    TAKE_PART("Consent to take part"),
    LAWFUL_CONSENT("Consent as the lawful basis"),
    INTERVIEW_CONTACT("Consent to be asked for an interview"),
    RECORDING("Consent to be recorded"),
    QUOTE("Consent to be quoted"),
    RECONTACT("Consent to be asked again"),
    ARCHIVE("Consent to the archive");

    private final String title;

    ConsentKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

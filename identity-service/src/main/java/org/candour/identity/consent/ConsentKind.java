package org.candour.identity.consent;

/** What somebody can agree to. Agreeing to take part is not the consent that makes the processing lawful (SP-7). */
public enum ConsentKind {
    TAKE_PART,
    LAWFUL_CONSENT,
    INTERVIEW_CONTACT,
    RECORDING,
    QUOTE,
    RECONTACT,
    ARCHIVE
}

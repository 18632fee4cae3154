package org.candour.identity.contact;

/**
 * What one transaction may see: one organisation of a study, or all of them.
 *
 * @param study code of the study
 * @param organisation code of the organisation, or {@link #EVERY}
 */
public record Scope(String study, String organisation) {
    static final String EVERY = "*";

    public Scope {
        if (study.isEmpty() || organisation.isEmpty()) {
            throw new IllegalArgumentException("a scope names a study and an organisation");
        }
    }

    /** For what the research body itself does: mails, nominations, selection. */
    public static Scope wholeStudy(String study) {
        return new Scope(study, EVERY);
    }
}

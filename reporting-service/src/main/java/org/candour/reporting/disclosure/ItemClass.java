package org.candour.reporting.disclosure;

/**
 * What kind of fact an answer is. For health, ethnic background and the like, and for characteristics by which
 * colleagues know each other, larger groups and larger counts are needed before anything is shown.
 */
public enum ItemClass {
    VIEW,
    SPECIAL,
    DEMOGRAPHIC;

    public boolean isStrict() {
        return this != VIEW;
    }
}

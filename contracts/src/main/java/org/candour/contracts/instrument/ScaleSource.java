package org.candour.contracts.instrument;

/**
 * Whose scale it is.
 *
 * @param label name under which the field knows it; empty for our own
 * @param licence on which terms it may be used
 * @param attribution what must be said where it is used
 * @param wordingFromDeployer true when the wording of its items is not ours to ship
 */
public record ScaleSource(String label, String licence, String attribution, boolean wordingFromDeployer) {
    /** Written for this project. */
    public static final ScaleSource OWN = new ScaleSource("", "Apache-2.0", "", false);
}

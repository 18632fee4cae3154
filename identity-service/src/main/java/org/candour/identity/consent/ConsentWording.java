package org.candour.identity.consent;

/**
 * What people are asked to agree to.
 *
 * @param kind kind of consent
 * @param version grows by one with each change of the wording
 * @param mandatory true when nobody can take part without it
 * @param wording the exact words beside the box
 */
public record ConsentWording(ConsentKind kind, int version, boolean mandatory, String wording) {}

package org.candour.identity.selection;

/**
 * A team in the frame of an organisation.
 *
 * @param code short code, unique in the organisation
 * @param people how many work in it
 */
public record Team(String study, String organisation, String code, String label, int people) {}

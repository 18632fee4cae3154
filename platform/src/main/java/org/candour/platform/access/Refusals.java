package org.candour.platform.access;

/** Where an attempt on something that is not somebody's own is written down. */
public interface Refusals {
    /**
     * Writes it down whatever becomes of the request.
     *
     * @param study a study that there is
     * @param role the role that was missing
     */
    void refused(String subject, String study, String role);
}

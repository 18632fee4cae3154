package org.candour.platform.access;

/** Where an attempt on something that is not somebody's own is written down. */
public interface Refusals {
    /**
     * Writes it down whatever becomes of the request.
     *
     * @param study a study that there is; empty where the address names none
     * @param detail with which role, and what was wrong; never what was typed
     */
    void refused(String subject, String study, String detail);
}

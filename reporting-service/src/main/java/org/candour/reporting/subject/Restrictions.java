package org.candour.reporting.subject;

/** Whose data is kept but not used. */
public interface Restrictions {
    void add(String study, String pseudonym);

    void remove(String study, String pseudonym);
}

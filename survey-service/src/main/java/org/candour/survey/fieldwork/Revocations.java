package org.candour.survey.fieldwork;

/** Entries that may no longer be used. */
public interface Revocations {
    void add(String study, String pseudonym);
}

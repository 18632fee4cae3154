package org.candour.survey.fieldwork;

/** What studies promise the people who answer. */
public interface StudyPromises {
    /** Takes over a promise unless the known revision is as new. */
    void keep(String study, int revision, StudyPromise promise);
}

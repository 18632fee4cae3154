package org.candour.survey.fieldwork;

/** What people have entered but not submitted. */
public interface UnsentAnswers {
    void deleteOf(String study, String wave);
}

package org.candour.survey.fieldwork;

import java.util.List;

/** What people have entered but not submitted. */
public interface UnsentAnswers {
    /**
     * Deletes it, and counts how far people had come.
     *
     * @param pages codes of all pages in their order
     * @return how many had saved no page, then for each page how many had saved it and none after it
     */
    List<Integer> deleteOf(String study, String wave, List<String> pages);
}

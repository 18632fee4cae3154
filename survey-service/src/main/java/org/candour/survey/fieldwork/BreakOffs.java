package org.candour.survey.fieldwork;

import java.util.List;

/** Where people stopped who did not submit, by wave. */
public interface BreakOffs {
    /**
     * Neighbouring pages.
     *
     * @param closing which closing of the wave it was, from 1
     * @param first code of the page that the first of them saved last; empty for those that saved none
     * @param last code of the last page of the range; empty when nobody in it saved any
     * @param people how many stopped there, at least {@link BreakOff#LEAST}
     */
    record Stopped(int closing, String first, String last, int people) {}

    void add(String study, String wave, List<Stopped> ranges);

    /** In the order of closings and pages. */
    List<Stopped> of(String study, String wave);
}

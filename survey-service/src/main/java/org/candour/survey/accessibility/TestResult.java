package org.candour.survey.accessibility;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run of the tests found.
 *
 * @param date when it ran
 * @param axe version of the rules that were applied
 * @param browser the browser in which the pages were opened
 * @param pages what was looked at
 * @param checks what was done besides looking, by code
 */
public record TestResult(LocalDate date, String axe, String browser, List<PageResult> pages, List<String> checks) {
    public TestResult {
        pages = List.copyOf(pages);
        checks = List.copyOf(checks);
    }

    /**
     * A kind of page in a language on a screen.
     *
     * @param violations how many breaches of rules were found there
     */
    public record PageResult(String page, String language, String screen, int violations) {}
}

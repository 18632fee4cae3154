package org.candour.contracts.study;

import java.util.List;

/**
 * A study as the other services need it. Key: {@code study/<code>}.
 *
 * @param study code of the study, for instance {@code HC}
 * @param revision grows with each announcement; a consumer ignores anything not newer than what it has
 * @param title name of the study as people read it
 * @param researchBody who runs the study and signs its pages
 * @param thresholds frozen disclosure thresholds
 * @param employers employers that take part
 * @param nextSteps what the employer report says about what to do next, as Markdown
 * @param retention how long each kind of data is kept; absent in events of before 2026-11-21
 * @param breakdowns questions by whose answers employer reports may divide people; absent in older events
 * @param nextStepsIn what to do next in further languages; absent in older events
 * @param unitsTitle what reports call the division by reporting units, for instance {@code Service area}; absent in
 *     older events
 */
public record StudyPublished(
        String study,
        int revision,
        String title,
        String researchBody,
        Thresholds thresholds,
        List<Employer> employers,
        String nextSteps,
        List<Retention> retention,
        List<Breakdown> breakdowns,
        List<NextSteps> nextStepsIn,
        String unitsTitle)
        implements StudyEvent {
    /** What the division is called where a study says nothing. */
    public static final String UNITS_TITLE = "Service area";

    public StudyPublished {
        employers = List.copyOf(employers);
        retention = retention == null ? List.of() : List.copyOf(retention);
        breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
        nextStepsIn = nextStepsIn == null ? List.of() : List.copyOf(nextStepsIn);
        unitsTitle = unitsTitle == null ? UNITS_TITLE : unitsTitle;
    }

    /** With what to do next in one language. */
    public StudyPublished(
            String study,
            int revision,
            String title,
            String researchBody,
            Thresholds thresholds,
            List<Employer> employers,
            String nextSteps,
            List<Retention> retention,
            List<Breakdown> breakdowns) {
        this(
                study,
                revision,
                title,
                researchBody,
                thresholds,
                employers,
                nextSteps,
                retention,
                breakdowns,
                List.of(),
                UNITS_TITLE);
    }

    /** Without what is said about keeping data, and without breakdowns. */
    public StudyPublished(
            String study,
            int revision,
            String title,
            String researchBody,
            Thresholds thresholds,
            List<Employer> employers,
            String nextSteps) {
        this(study, revision, title, researchBody, thresholds, employers, nextSteps, List.of(), List.of());
    }
}

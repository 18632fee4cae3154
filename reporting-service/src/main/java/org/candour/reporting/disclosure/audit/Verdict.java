package org.candour.reporting.disclosure.audit;

import java.util.List;

/** What the auditor says about a candidate edition. */
public sealed interface Verdict {
    /**
     * The interval of one withheld cell.
     *
     * @param exact false when the true interval contains this one, which already is wide enough
     */
    record Interval(String cell, int least, int greatest, boolean exact) {
        public int width() {
            return greatest - least;
        }
    }

    /** Safe to release, with what a reader can find out about every withheld cell. */
    record Passed(List<Interval> intervals) implements Verdict {
        public Passed {
            intervals = List.copyOf(intervals);
        }
    }

    /** Not to be released. */
    record Refused(List<Finding> findings) implements Verdict {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}

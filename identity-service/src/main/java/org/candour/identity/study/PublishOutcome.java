package org.candour.identity.study;

import java.util.List;
import org.candour.platform.yaml.FileProblem;

/** What came of publishing a pack. */
public sealed interface PublishOutcome {
    /** Stored and announced. */
    record Published(int revision) implements PublishOutcome {}

    /** It says what was already published. */
    record Unchanged() implements PublishOutcome {}

    /** Nothing was stored. */
    record Refused(List<FileProblem> problems) implements PublishOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

package org.candour.survey.instrument;

import java.util.List;
import org.candour.platform.yaml.FileProblem;

/** What came of a file. */
public sealed interface LoadOutcome {
    /**
     * It is a draft, or says what is stored already.
     *
     * @param key the version
     * @param changed false when the same content was there before
     * @param flaws what keeps it from being published, with the lines of the file
     */
    record Loaded(VersionKey key, boolean changed, List<FileProblem> flaws) implements LoadOutcome {
        public Loaded {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * Nothing was stored.
     */
    record Refused(List<FileProblem> problems) implements LoadOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

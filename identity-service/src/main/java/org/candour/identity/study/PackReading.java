package org.candour.identity.study;

import java.util.List;
import org.candour.platform.yaml.FileProblem;

/** What came of reading a pack. */
public sealed interface PackReading {
    /** The pack is complete. */
    record Read(StudyPack pack) implements PackReading {}

    /** The pack has problems; nothing of it may be used. */
    record Refused(List<FileProblem> problems) implements PackReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

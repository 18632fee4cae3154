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
     * @param remarks of a spreadsheet, what could not be carried over as it was
     */
    record Loaded(VersionKey key, boolean changed, List<FileProblem> flaws, List<XlsFormRemark> remarks)
            implements LoadOutcome {
        public Loaded {
            flaws = List.copyOf(flaws);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Nothing was stored.
     *
     * @param problems of a definition
     * @param remarks of a spreadsheet
     */
    record Refused(List<FileProblem> problems, List<XlsFormRemark> remarks) implements LoadOutcome {
        public Refused {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }
}

package org.candour.survey.instrument;

import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.yaml.FileProblem;

/** What became of a definition that was read. */
public sealed interface Reading {
    /**
     * It is one.
     *
     * @param lines where each part stands
     */
    record Read(Instrument instrument, Lines lines) implements Reading {}

    /** It is none. */
    record Refused(List<FileProblem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

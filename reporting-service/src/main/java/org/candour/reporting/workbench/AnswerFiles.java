package org.candour.reporting.workbench;

import java.util.List;

/** Files of answers: a header with the names of the columns, then one row per person. */
public interface AnswerFiles {
    /** Reads a file row by row. Faults of the file itself end the reading. */
    Reading read(byte[] file, Lines lines);

    byte[] write(List<String> header, List<List<String>> rows);

    /** Takes what is read. */
    interface Lines {
        void header(List<String> names);

        /**
         * @param number number in the file, the header being 1
         * @param cells as many as the header has
         * @return whether to go on
         */
        boolean row(int number, List<String> cells);
    }

    /** @param rows rows without the header */
    record Reading(int rows, List<Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }
}

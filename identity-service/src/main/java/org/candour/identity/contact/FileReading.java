package org.candour.identity.contact;

import java.util.List;

/**
 * What reading a file found.
 *
 * @param lines people in it
 * @param faults what is wrong, in the order of the rows
 * @param complete false when reading stopped because too much was wrong
 */
public record FileReading(int lines, List<Fault> faults, boolean complete) {
    /** Characters in a row; no row of a person comes near it. */
    public static final int LONGEST_ROW = 50_000;

    public FileReading {
        faults = List.copyOf(faults);
    }

    /** What is wrong with a row that is longer. */
    public static Fault tooLong(int row) {
        return new Fault(row, "", "is longer than 50,000 characters; is a line break or a quotation mark missing?");
    }
}

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
    public FileReading {
        faults = List.copyOf(faults);
    }
}

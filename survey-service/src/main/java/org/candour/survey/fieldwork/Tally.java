package org.candour.survey.fieldwork;

import java.util.UUID;

/**
 * A count with a checksum that does not depend on order.
 *
 * @param count number of responses
 * @param checksum XOR of their ids
 */
public record Tally(long count, UUID checksum) {
    public static final Tally NONE = new Tally(0, new UUID(0, 0));

    public Tally with(UUID response) {
        return and(new Tally(1, response));
    }

    /** The tally of two sets that have nothing in common. */
    public Tally and(Tally other) {
        return new Tally(
                count + other.count,
                new UUID(
                        checksum.getMostSignificantBits() ^ other.checksum.getMostSignificantBits(),
                        checksum.getLeastSignificantBits() ^ other.checksum.getLeastSignificantBits()));
    }
}

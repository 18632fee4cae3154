package org.candour.reporting.disclosure.suppress;

import java.util.List;
import java.util.OptionalInt;

/**
 * What to withhold, and the proof that it suffices.
 *
 * @param withheld per cell of the {@link LinkedCells}
 * @param fits solutions of everything shown; for each withheld cell two of them differ by the width or more
 * @param failed a cell for which no pattern was found; the caller must then show less (and {@code fits} is empty)
 */
public record Suppression(boolean[] withheld, List<Fit> fits, OptionalInt failed) {
    /** Whole, non-negative values of some withheld cells that fit all that is shown. */
    public record Fit(int[] cells, int[] values) {}
}

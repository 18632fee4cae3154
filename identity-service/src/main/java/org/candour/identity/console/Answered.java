package org.candour.identity.console;

import java.util.List;

/** How many have answered in a wave, employer by employer, in words where they are few. */
public record Answered(String wave, List<Line> employers) {
    public Answered {
        employers = List.copyOf(employers);
    }

    /** One employer. */
    public record Line(String employer, String submitted) {}
}

package org.candour.standalone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An employer of the demonstration.
 *
 * @param code its code in the study pack
 * @param organisationCode the code its principal social worker forwards
 * @param invited how many people it says it invited
 * @param answers how many of them take part
 * @param standing how well it treats its people, in standard deviations from the average
 * @param doors its services and teams that forward codes of their own
 */
record MadeUpEmployer(
        String code, String organisationCode, int invited, int answers, double standing, List<Door> doors) {

    /** The code of a service or team, and how many of its people take part. */
    record Door(String organisationCode, int answers) {}

    private MadeUpEmployer(String code, String organisationCode, int invited, int answers, double standing) {
        this(code, organisationCode, invited, answers, standing, List.of());
    }

    static final List<MadeUpEmployer> ALL = List.of(
            new MadeUpEmployer("harbour", "HARB-0R25", 15, 6, 0.2),
            new MadeUpEmployer("meadow", "MEAD-3K7W", 20, 12, 0.3),
            new MadeUpEmployer("kestrel", "KEST-9P2D", 41, 25, -0.3),
            new MadeUpEmployer(
                    "linden", "TREE-7QC4", 104, 60, 0.4, List.of(new Door("TREE-A5M3", 34), new Door("TREE-C8K6", 26))),
            new MadeUpEmployer("moorland", "M00R-6TBY", 233, 140, -0.1),
            new MadeUpEmployer("northgate", "N0RT-5VJC", 498, 320, 0.1, northgate()));

    // The team of six is too small to be told apart, and the night team answers too seldom; 14 come by the main code.
    private static List<Door> northgate() {
        return List.of(
                new Door("CARE-N42B", 52),
                new Door("CARE-S93D", 41),
                new Door("CARE-V67F", 18),
                new Door("CARE-M55H", 4),
                new Door("DESK-D84Q", 58),
                new Door("DESK-E17V", 52),
                new Door("DESK-N33W", 7),
                new Door("C0RT-T41Y", 42),
                new Door("C0RT-F92Z", 32));
    }

    /** The code with which each of its people comes in. */
    List<String> codes() {
        var codes = new ArrayList<String>();
        doors.forEach(door -> codes.addAll(Collections.nCopies(door.answers(), door.organisationCode())));
        codes.addAll(Collections.nCopies(answers - codes.size(), organisationCode));
        return codes;
    }
}
